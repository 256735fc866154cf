import type { Migration } from '@/lib/db/migrations/migration';

/**
 * The second version that the upgrade is tried with; nobody is ever given it. It changes the records that there are many
 * of, in a way that the product's code does not mind, makes a table and an index, and leaves some rows out.
 */
const TO_SECOND: Migration = {
  to: 2,
  stores: { people: 'id, form', visits: 'id' },
  rows: {
    formDrafts: (row) => (row.form === 'visit' ? null : row),
    interviews: (row) => ({ ...row, form: 2 }),
    operations: (row) => {
      if (typeof row.counter !== 'number') throw new Error('An operation without a counter.');
      return { ...row, form: 2, parity: row.counter % 2 };
    },
    people: (row) => ({ ...row, form: 2 }),
  },
};

/** Takes the place of the product's own list in the build of the second version. */
export const RELEASED: readonly Migration[] = [TO_SECOND];

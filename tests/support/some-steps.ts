import type { Migration } from '@/lib/db/migrations/migration';

/** Every operation says where it was typed; form drafts that say nothing go; people can be found by their form. */
export const TO_SECOND: Migration = {
  to: 2,
  stores: { people: 'id, form', visits: 'id' },
  rows: {
    formDrafts: (row) => (JSON.stringify(row.values) === '{}' ? null : row),
    operations: (row) => {
      if (typeof row.counter !== 'number') throw new Error('An operation without a counter.');
      return { ...row, place: 'panel' };
    },
    people: (row) => ({ ...row, form: 2 }),
  },
};

/** What the second schema called the place is a list now, and the visits are gone. */
export const TO_THIRD: Migration = {
  to: 3,
  stores: { visits: null },
  rows: {
    operations: ({ place, ...row }) => ({ ...row, places: [place] }),
  },
};

import type { Migration } from './migration';
import { RELEASED } from './released';

/**
 * The number of the schema that a list of steps leads to.
 * @throws Error where the list is not 2, 3, 4 …: that is a mistake in the code, not in what is stored
 */
export function schemaAfter(migrations: readonly Migration[]): number {
  for (const [index, { to }] of migrations.entries()) {
    if (to !== index + 2) throw new Error(`Step ${index + 1} leads to schema ${to}, not to ${index + 2}.`);
  }
  return 1 + migrations.length;
}

/** The schema of the records that this version reads and writes. */
export const SCHEMA = schemaAfter(RELEASED);

/**
 * The tables that hold what a person made or took in. They are kept twice, and they are what a backup holds. What is not
 * among them is made from them again (`registers`), comes with the product (the banks), or says how the copies stand.
 */
export const RECORD_TABLES = [
  'arrivals',
  'candidateNames',
  'debriefEvents',
  'formDrafts',
  'interviews',
  'issuedKits',
  'kits',
  'loopEvents',
  'loops',
  'openings',
  'operations',
  'people',
  'plans',
  'scorecards',
  'settings',
  'tombstones',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** Whether a table is one of those that are kept twice. */
export function isRecordTable(table: string): table is RecordTable {
  return (RECORD_TABLES as readonly string[]).includes(table);
}

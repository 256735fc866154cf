import type { RecordTable } from '../storage/record-tables';
import type { RecordRow, RecordRows } from './backup';

/** What a backup is counted by. */
export const BACKUP_KINDS = [
  'interviews',
  'scorecards',
  'loops',
  'openings',
  'people',
  'kits',
  'settings',
] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

const WORDS: Readonly<Record<BackupKind, string>> = {
  interviews: 'Interviews',
  scorecards: 'Scorecards sealed here',
  loops: 'Loops',
  openings: 'Openings',
  people: 'People',
  kits: 'Kits for interviewers',
  settings: 'Settings',
};

/** The words for a kind. */
export function kindLabel(kind: BackupKind): string {
  return WORDS[kind];
}

/** What belongs together: an interview with its kit and operations, a loop with its log, an opening with its plans. */
export interface Group {
  readonly kind: BackupKind;
  /** The row that the group is named after; null where only what belongs to it is there. */
  root: RecordRow | null;
  readonly rows: { readonly table: RecordTable; readonly row: RecordRow }[];
}

/** For each table the kind that its rows count to, and the field that names the root they belong to. */
const PLACES: Readonly<Record<Exclude<RecordTable, 'tombstones' | 'kits'>, readonly [BackupKind, string]>> = {
  arrivals: ['loops', 'loopId'],
  candidateNames: ['loops', 'loopId'],
  debriefEvents: ['loops', 'loopId'],
  formDrafts: ['loops', 'loopId'],
  interviews: ['interviews', 'id'],
  issuedKits: ['kits', 'id'],
  loopEvents: ['loops', 'loopId'],
  loops: ['loops', 'id'],
  openings: ['openings', 'id'],
  operations: ['interviews', 'interviewId'],
  people: ['people', 'id'],
  plans: ['openings', 'openingId'],
  scorecards: ['scorecards', 'id'],
  settings: ['settings', 'key'],
};

const ROOTS: ReadonlySet<RecordTable> = new Set([
  'interviews',
  'issuedKits',
  'loops',
  'openings',
  'people',
  'scorecards',
  'settings',
]);

/** All rows by what they belong to; tombstones belong to nothing. */
export function groupsOf(tables: RecordRows): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const put = (kind: BackupKind, id: unknown, table: RecordTable, row: RecordRow) => {
    const name = `${kind} ${String(id)}`;
    const group = groups.get(name) ?? { kind, root: null, rows: [] };
    if (ROOTS.has(table)) group.root = row;
    group.rows.push({ table, row });
    groups.set(name, group);
  };
  for (const [table, [kind, field]] of Object.entries(PLACES)) {
    // The entries of a record are by its keys, which `Object.entries` calls strings.
    const name = table as keyof typeof PLACES;
    for (const row of tables[name]) put(kind, row[field], name, row);
  }
  const interviews = new Map(tables.interviews.map(({ id, kitId }) => [kitId, id]));
  for (const row of tables.kits) put('interviews', interviews.get(row.id) ?? row.id, 'kits', row);
  return groups;
}

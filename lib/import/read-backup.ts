import type { Backup, RecordRow } from '../domain/backup/backup';
import { BACKUP_FORMAT, backupHead, forEachTable } from '../domain/backup/backup';
import { createRowsHash } from '../domain/backup/create-rows-hash';
import { canonicalJson } from '../domain/canonical-json';
import { z } from '../domain/schema';
import { keyOfRow, RECORD_SCHEMAS } from '../domain/storage/record-schemas';
import type { RecordTable } from '../domain/storage/record-tables';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import { rowKey } from '../domain/storage/row-change';
import type { FileProblem } from './file-problem';
import { wholeFile } from './file-problem';
import { structureProblem } from './json-structure';
import { formatProblem } from './record-format';
import { refuse } from './refusal';
import type { Refusal } from './refusal';
import type { RowText } from './row-splitter';
import { checkSchema } from './schema-problems';
import { splitBackup } from './split-backup';

/** A backup, or why its file was refused. */
export type BackupRead =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly refusal: Refusal };

/** What reading a backup needs from outside. */
export interface BackupReading {
  /** The schema of this version's records. */
  readonly schema: number;
  /** Brings a row of an older schema to this version's; null where it has no place in it. */
  readonly migrate: (table: RecordTable, row: RecordRow, schema: number) => RecordRow | null;
  /** Called between rows: lets the page draw, tells how far it has come, and throws to stop. */
  readonly pace: (done: number, of: number) => Promise<void>;
}

/** A backup with each row replaced by 0, as `RowSplitter` leaves it. Tables that are not named are none of this format. */
const Skeleton = z.strictObject({
  ...backupHead,
  tables: z.strictObject(forEachTable(() => z.array(z.unknown().refine((row) => row === 0, 'is not a row')))),
});
type Skeleton = z.infer<typeof Skeleton>;

/** A profile of 10,000 interviews has some 2 million rows, and the fullest row is a scorecard. */
const LIMITS = { depth: 8, values: 20_000_000 };
const ROW_LIMITS = { depth: 40, values: 400_000 };
/** How many problems are named. */
const FEW = 3;

/**
 * Reads a backup: structure, format, schema, then row by row, then the hash over all of them. Taken in whole or not at all.
 * Throws what the stream or `pace` throws, and nothing for what the file holds.
 * @param name the file's name, for the refusal
 */
export async function readBackup(
  name: string,
  stream: ReadableStream<Uint8Array>,
  reading: BackupReading,
): Promise<BackupRead> {
  const refused = (problems: readonly [FileProblem, ...FileProblem[]], more = 0): BackupRead => ({
    ok: false,
    refusal: refuse(name, problems, more),
  });
  const split = await splitBackup(stream, () => reading.pace(0, 0));
  if ('problem' in split) return refused([split.problem]);
  const structure = structureProblem(split.skeleton, LIMITS);
  if (structure) return refused([structure]);
  const value: unknown = JSON.parse(split.skeleton);
  const format = formatProblem(value, [BACKUP_FORMAT], 'an Evenhand backup') ?? newer(value, reading.schema);
  if (format !== null) return refused([wholeFile(format)]);
  const checked = checkSchema(Skeleton, value, split.skeleton, FEW);
  if (!checked.ok) return refused(checked.problems, checked.more);
  const rows = await readRows(checked.record, split.rows, reading);
  const [first, ...others] = rows.problems;
  if (first) return refused([first, ...others], rows.more);
  const { createdAt, standing } = checked.record;
  return { ok: true, backup: { createdAt, standing, tables: rows.tables } };
}

/** A schema that a later version made cannot be understood here, whatever its rows look like. */
function newer(value: unknown, schema: number): string | null {
  const claimed = z.object({ schema: z.int() }).safeParse(value);
  if (!claimed.success || claimed.data.schema <= schema) return null;
  return `was written by a newer Evenhand (schema ${claimed.data.schema}); update to open it`;
}

async function readRows(
  skeleton: Skeleton,
  texts: readonly RowText[],
  { schema, migrate, pace }: BackupReading,
) {
  const tables = forEachTable((): RecordRow[] => []);
  const problems: FileProblem[] = [];
  const hash = createRowsHash();
  let done = 0;
  let found = 0;
  const object = (more: readonly FileProblem[], further = 0) => {
    problems.push(...more.slice(0, FEW - problems.length));
    found += more.length + further;
  };
  // Object.keys gives the tables as they follow each other in the file.
  for (const table of Object.keys(skeleton.tables).filter(isNamed)) {
    const keys = new Set<string>();
    for (const index of skeleton.tables[table].keys()) {
      const text = texts[done];
      await pace((done += 1), texts.length);
      const read = text ? readRow(text) : { problem: wholeFile('has entries that are no rows') };
      if ('problem' in read) {
        object([within(read.problem, table, index, text)]);
        continue;
      }
      hash.add(table, canonicalJson(read.row));
      const row = skeleton.schema === schema ? read.row : migrate(table, read.row, skeleton.schema);
      if (row === null) continue;
      const checked = checkSchema(RECORD_SCHEMAS[table], row, text?.text ?? '', FEW);
      if (!checked.ok)
        object(
          checked.problems.map((each) => within(each, table, index, text)),
          checked.more,
        );
      const key = rowKey(keyOfRow(table, row));
      if (keys.has(key)) object([within(wholeFile('is there twice'), table, index, text)]);
      keys.add(key);
      tables[table].push(row);
    }
  }
  if (found === 0 && done !== texts.length) object([wholeFile('has entries that are no rows')]);
  if (found === 0 && hash.digest() !== skeleton.hash) object([wholeFile(ALTERED)]);
  return { tables, problems, more: found - problems.length };
}

const ALTERED = 'does not fit its own hash: it was damaged or altered since it was made';

function isNamed(table: string): table is RecordTable {
  return (RECORD_TABLES as readonly string[]).includes(table);
}

function readRow({ text }: RowText): { readonly row: RecordRow } | { readonly problem: FileProblem } {
  const problem = structureProblem(text, ROW_LIMITS);
  if (problem) return { problem };
  // A row begins with a brace, so that what was parsed is an object.
  return { row: JSON.parse(text) as RecordRow };
}

/** A problem of a row as one of the file: its place in its table, its line among all. */
function within(
  problem: FileProblem,
  table: RecordTable,
  index: number,
  text: RowText | undefined,
): FileProblem {
  const { path, position } = problem;
  const line = (text?.line ?? 1) + (position?.line ?? 1) - 1;
  return {
    ...problem,
    path: ['tables', table, index, ...path],
    position: { line, column: position?.column ?? 1 },
  };
}

import { rawRows } from '../../db/raw-rows';
import type { RawRow } from '../../db/raw-rows';
import type { App } from '../app';

/**
 * Saves a file with everything that can still be read of what is stored, as it is: a line of JSON for each row, first those
 * of the database, then those of the second copy. What cannot be read is named in a line of its own.
 * @throws where nothing at all can be read
 */
export async function exportRaw({
  db,
  copy,
  saveFile,
  now,
}: Pick<App, 'db' | 'copy' | 'saveFile' | 'now'>): Promise<void> {
  const parts: string[] = [];
  const read =
    (await addRows(parts, 'database', () => rawRows(db.name))) +
    (await addRows(parts, 'second-copy', () => copy.rows()));
  if (read === 0)
    throw new Error('Nothing of what is stored can be read now. Nothing was changed; try again later.');
  const name = `evenhand-raw-${new Date(now()).toISOString().slice(0, 10)}.jsonl`;
  saveFile({ name, type: 'application/jsonl', blob: new Blob(parts, { type: 'application/jsonl' }) });
}

/** Returns how many rows could be read. */
async function addRows(
  parts: string[],
  from: string,
  rows: () => AsyncIterable<readonly RawRow[]>,
): Promise<number> {
  let count = 0;
  try {
    for await (const batch of rows()) {
      for (const { table, row } of batch) parts.push(`${JSON.stringify({ from, table, row })}\n`);
      count += batch.length;
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    parts.push(`${JSON.stringify({ from, problem: `The rest could not be read: ${problem}` })}\n`);
  }
  return count;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { RowChange } from '../domain/storage/row-change';
import type { CopyFiles, OpenCopyFile } from './copy-files';
import type { SnapshotFoot, SnapshotHead } from './file-heads';
import { encodeLine, PREFIX_BYTES } from './journal-lines';

/** How much is collected before it is written, in bytes. */
const BLOCK = 256 * 1024;

/** What the last line of a snapshot says of its sources. It is asked for when they have been read. */
export type OfSources = Pick<SnapshotFoot, 'sequence' | 'lost'>;

/**
 * Writes a snapshot; resolves when all of it is on the disk. When it cannot be written nothing of it stays.
 * @param batches what it holds, in the order of `compareRows`
 */
export async function writeSnapshot(
  files: CopyFiles,
  name: string,
  head: SnapshotHead,
  batches: AsyncIterable<readonly RowChange[]>,
  ofSources: () => OfSources,
): Promise<void> {
  const file = await files.open(name, true);
  if (file === null) throw new Error(`Another page holds ${name}.`);
  try {
    await fill(file, head, batches, ofSources);
  } catch (error) {
    await file.close();
    await files.remove(name);
    throw error;
  }
  await file.close();
}

async function fill(
  file: OpenCopyFile,
  head: SnapshotHead,
  batches: AsyncIterable<readonly RowChange[]>,
  ofSources: () => OfSources,
): Promise<void> {
  const hash = sha256.create();
  let block: Uint8Array[] = [];
  let size = 0;
  let rows = 0;
  let lowest: number | null = null;

  async function put(text: string): Promise<void> {
    const line = encodeLine(text);
    hash.update(line.subarray(0, PREFIX_BYTES - 1));
    block.push(line);
    size += line.length;
    if (size >= BLOCK) await writeOut();
  }

  async function writeOut(): Promise<void> {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const line of block) {
      bytes.set(line, at);
      at += line.length;
    }
    block = [];
    size = 0;
    await file.write(bytes);
  }

  await put(JSON.stringify(head));
  for await (const batch of batches) {
    for (const { table, key, row, sequence } of batch) {
      await put(JSON.stringify({ table, key, row, sequence } satisfies RowChange));
      rows += 1;
      lowest = Math.min(lowest ?? sequence, sequence);
    }
  }
  const foot: SnapshotFoot = {
    end: 'evenhand-snapshot/1',
    schema: head.schema,
    rows,
    lowest,
    ...ofSources(),
    hash: bytesToHex(hash.digest()),
  };
  block.push(encodeLine(JSON.stringify(foot)));
  size += block.at(-1)?.length ?? 0;
  await writeOut();
  // Only what is whole and on the disk may take the place of anything.
  await file.flush();
}

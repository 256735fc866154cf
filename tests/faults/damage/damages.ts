import { open, rm, truncate } from 'node:fs/promises';
import type { ProfilePlaces, SizedFile } from './profile-places';
import { copyFilesOf, levelDbFiles } from './profile-places';

/** How much is overwritten, in bytes: 64 of them were seen to empty a whole database without an error. */
const OVERWRITTEN = 64;
/** Cut off at least, in bytes: so much holds some changes. */
const CUT = 4096;

/** Something that happens to a profile while no browser has it open. */
export interface Damage {
  readonly name: string;
  /** Whether the records are expected back; where not, the page has to open read-only. */
  readonly after: 'all is there' | 'read-only';
  /** Whether the database has to be written to a table file before. */
  readonly needsTables: boolean;
  /** @param random draws from 0 up to, not including, 1 */
  readonly hurt: (places: ProfilePlaces, random: () => number) => Promise<void>;
}

/** Every damage that is done to a profile. */
export const DAMAGES: readonly Damage[] = [
  mended('log overwritten', async ({ indexedDb }, random) =>
    overwrite((await levelDbFiles(indexedDb)).log, random),
  ),
  mended('log truncated', async ({ indexedDb }, random) => cut((await levelDbFiles(indexedDb)).log, random)),
  {
    ...mended('table file deleted', async ({ indexedDb }, random) => {
      const { tables } = await levelDbFiles(indexedDb);
      const table = tables[Math.floor(random() * tables.length)];
      if (!table) throw new Error('The database has no table file.');
      await rm(table.file);
    }),
    needsTables: true,
  },
  mended('IndexedDB folder gone', ({ indexedDb }) => remove(indexedDb)),
  mended('journal cut', async ({ fileSystem }, random) => cut(await longestJournal(fileSystem), random)),
  mended('second copy gone', ({ fileSystem }) => remove(fileSystem)),
  mended('canary gone', ({ extensionStorage }) => remove(extensionStorage)),
  {
    ...mended('IndexedDB and second copy gone', async ({ indexedDb, fileSystem }) => {
      await remove(indexedDb);
      await remove(fileSystem);
    }),
    after: 'read-only',
  },
  {
    ...mended('IndexedDB gone and journal cut', async ({ indexedDb, fileSystem }, random) => {
      await remove(indexedDb);
      await cut(await longestJournal(fileSystem), random);
    }),
    after: 'read-only',
  },
];

function mended(name: string, hurt: Damage['hurt']): Damage {
  return { name, after: 'all is there', needsTables: false, hurt };
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true });
}

async function overwrite({ file, bytes }: SizedFile, random: () => number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write(
      Buffer.alloc(OVERWRITTEN, 0x5a),
      0,
      OVERWRITTEN,
      Math.floor(random() * (bytes - OVERWRITTEN)),
    );
  } finally {
    await handle.close();
  }
}

async function cut({ file, bytes }: SizedFile, random: () => number): Promise<void> {
  await truncate(file, Math.floor(random() * Math.max(1, bytes - CUT)));
}

async function longestJournal(fileSystem: string): Promise<SizedFile> {
  const journals = await copyFilesOf(fileSystem, 'evenhand-journal/1');
  const [longest] = journals.toSorted((a, b) => b.bytes - a.bytes);
  if (!longest) throw new Error('The second copy has no journal.');
  return longest;
}

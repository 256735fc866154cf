import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import { aChange, standingRows } from '@/tests/support/copy-rows';
import { MemoryFolder } from '@/tests/support/memory-copy-files';

const KEYS = ['a', 'b', 'c', 'd'];
/** Every row that was ever written. */
const KEPT = new Set<string>();
const NOTHING_ERASED = { thorough: false, erased: new Set<string>() };

/** A folder with two snapshots, a journal of a page that is gone and one that is written. */
async function buildFolder(): Promise<MemoryFolder> {
  const folder = new MemoryFolder();
  let sequence = 0;
  for (const [page, rounds] of [12, 2, 3, 2].entries()) {
    const files = folder.page();
    const copy = createSecondCopy(files, `page-${page}`, 1);
    for (let round = 0; round < rounds; round += 1) {
      const changes = KEYS.map((key) => {
        sequence += 1;
        return aChange(page === 0 ? `${key}${round}` : key, sequence, { written: sequence });
      });
      for (const { key, row } of changes) KEPT.add(`${key} ${JSON.stringify(row)}`);
      await copy.append(changes);
    }
    if (page < 2) await copy.snapshot(NOTHING_ERASED);
    files.kill();
  }
  folder.piece = 200;
  return folder;
}

const built = await buildFolder();
const aFolder = () => built.twin();
const before = await sizes(built);

async function sizes(folder: MemoryFolder): Promise<Record<string, number>> {
  const { files } = await createSecondCopy(folder.page(), 'reader', 1).inspect('contents');
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
}

/** What is wrong, by its own account or because a file is shorter than it was. */
async function troubles(folder: MemoryFolder): Promise<string[]> {
  const { files, troubles } = await createSecondCopy(folder.page(), 'reader', 1).inspect('contents');
  const short = Object.entries(before).filter(
    ([name, bytes]) => (files.find((file) => file.name === name)?.bytes ?? 0) < bytes,
  );
  return [...troubles.map(({ file, kind }) => `${file} ${kind}`), ...short.map(([name]) => `${name} short`)];
}

async function expectNoInvention(folder: MemoryFolder): Promise<Map<string, string>> {
  const rows = await standingRows(createSecondCopy(folder.page(), 'reader', 1));
  for (const [key, text] of rows) {
    const [, row] = JSON.parse(text) as [number, unknown]; // as `standingRows` writes it
    expect(KEPT).toContain(`${key.slice(key.indexOf(' ') + 1)} ${JSON.stringify(row)}`);
  }
  return rows;
}

describe('a second copy that was damaged', () => {
  it('has two snapshots and two journals to begin with', () => {
    expect(Object.keys(before).toSorted()).toEqual([
      'journal-page-2-3',
      'journal-page-3-4',
      'snapshot-1-1',
      'snapshot-2-2',
    ]);
  });

  it('names every bit that was turned, or has all the rows; and never a wrong one, also after it was folded', async () => {
    const sound = await standingRows(createSecondCopy(aFolder().page(), 'reader', 1));
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(100_000), fc.nat(7), async (pick, place, bit) => {
        const folder = aFolder();
        const file = [...folder.files.values()][pick];
        if (file === undefined) throw new Error('There are four files.');
        const at = place % file.bytes.length;
        file.bytes[at] = (file.bytes[at] ?? 0) ^ (1 << bit);

        const rows = await expectNoInvention(folder);
        expect(await troubles(folder)).not.toEqual([]);
        await createSecondCopy(folder.page(), 'folder', 1).snapshot({ thorough: true, erased: new Set() });
        expect(await standingRows(createSecondCopy(folder.page(), 'reader', 1))).toEqual(rows);
        const { troubles: after } = await createSecondCopy(folder.page(), 'reader', 1).inspect('names');
        expect(after.length > 0 || sameRows(rows, sound)).toBe(true);
      }),
      { seed: 20260412, numRuns: 80 },
    );
  }, 60_000);

  it('names every cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(100_000), async (pick, place) => {
        const folder = aFolder();
        const file = [...folder.files.values()][pick];
        if (file === undefined) throw new Error('There are four files.');
        file.bytes = file.bytes.slice(0, place % file.bytes.length);
        await expectNoInvention(folder);
        expect(await troubles(folder)).not.toEqual([]);
      }),
      { seed: 20260413, numRuns: 80 },
    );
  }, 60_000);

  it('names what was written over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.nat(100_000),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        async (pick, place, noise) => {
          const folder = aFolder();
          const file = [...folder.files.values()][pick];
          if (file === undefined) throw new Error('There are four files.');
          file.bytes.set(noise, place % (file.bytes.length - 64));
          await expectNoInvention(folder);
          expect(await troubles(folder)).not.toEqual([]);
        },
      ),
      { seed: 20260414, numRuns: 80 },
    );
  }, 60_000);

  it('keeps what can be read of a snapshot that was cut since it was whole', async () => {
    const folder = aFolder();
    const snapshot = folder.files.get('snapshot-1-1');
    if (snapshot === undefined) throw new Error('There is a snapshot.');
    snapshot.bytes = snapshot.bytes.slice(0, Math.floor(snapshot.bytes.length / 2));
    const readable = await standingRows(createSecondCopy(folder.page(), 'reader', 1));
    expect(readable.size).toBeGreaterThan(10);
    const { troubles } = await createSecondCopy(folder.page(), 'folder', 1).snapshot(NOTHING_ERASED);
    expect(await standingRows(createSecondCopy(folder.page(), 'reader', 1))).toEqual(readable);
    expect(troubles).not.toEqual([]);
  });
});

function sameRows(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

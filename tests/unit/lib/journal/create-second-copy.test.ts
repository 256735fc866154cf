import { describe, expect, it } from 'vitest';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import { aChange, gathered, standingRows } from '@/tests/support/copy-rows';
import { MemoryFolder } from '@/tests/support/memory-copy-files';

const FOLD = { thorough: false, erased: new Set<string>() };
const THOROUGH = { thorough: true, erased: new Set<string>() };

async function* batches<T>(...each: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  for (const batch of each) yield await Promise.resolve(batch);
}

function textOf(folder: MemoryFolder): string {
  return [...folder.files.values()].map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
}

describe('createSecondCopy', () => {
  it('says which file has a change, and how long it is now', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    const first = await copy.append([aChange('a', 1, 'x')]);
    const second = await copy.append([aChange('a', 2, 'y')]);
    expect(second.file).toBe(first.file);
    expect(second.bytes).toBe(folder.files.get('journal-one-1')?.bytes.length);
    expect(second.bytes).toBeGreaterThan(first.bytes);
  });

  it('gives the changes of all journals in the order in which they were written', async () => {
    const folder = new MemoryFolder();
    const one = createSecondCopy(folder.page(), 'one', 1);
    const two = createSecondCopy(folder.page(), 'two', 1);
    await one.append([aChange('a', 1, 'x')]);
    await two.append([aChange('b', 2, 'x')]);
    await one.append([aChange('c', 3, 'x'), aChange('a', 3, null)]);
    await two.append([aChange('a', 4, 'y')]);
    const written = await gathered(two.journalled());
    expect(written.map(({ key, sequence }) => [key, sequence])).toEqual([
      ['"a"', 1],
      ['"b"', 2],
      ['"c"', 3],
      ['"a"', 3],
      ['"a"', 4],
    ]);
    await one.snapshot(FOLD);
    expect((await gathered(two.journalled())).map(({ sequence }) => sequence)).toEqual([2, 4]);
  });

  it('takes up the journals of pages that are gone, and leaves those of others alone', async () => {
    const folder = new MemoryFolder();
    const gone = folder.page();
    await createSecondCopy(gone, 'gone', 1).append([aChange('a', 1, 'x')]);
    await createSecondCopy(folder.page(), 'other', 1).append([aChange('b', 2, 'x')]);
    gone.kill();
    const { files, replaced } = await createSecondCopy(folder.page(), 'one', 1).snapshot(FOLD);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['snapshot-1-1', 1],
      ['journal-other-2', null],
    ]);
    expect(replaced).toEqual(['journal-gone-1']);
  });

  it('stays few files, however often it is folded', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    for (let sequence = 1; sequence <= 40; sequence += 1) {
      await copy.append([aChange(`row ${sequence}`, sequence, 'x')]);
      await copy.snapshot(FOLD);
      expect(folder.files.size).toBeLessThanOrEqual(8);
    }
    expect((await standingRows(copy)).size).toBe(40);
    expect((await copy.inspect('contents')).sequence).toBe(40);
  });

  it('keeps nothing of deleted rows when it is thorough, and still knows how far it had come', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 1, 'hidden'), aChange('b', 1, 'x')]);
    await copy.snapshot(FOLD);
    await copy.append([aChange('a', 2, null)]);
    await copy.snapshot(THOROUGH);
    expect(textOf(folder)).not.toContain('hidden');
    expect(await gathered(copy.rows())).toEqual([{ ...aChange('b', 1, 'x'), schema: 1 }]);
    expect((await copy.inspect('contents')).sequence).toBe(2);
  });

  it('does not bring a deleted row back when an older change of it comes from a page that was open all the while', async () => {
    const folder = new MemoryFolder();
    const slow = createSecondCopy(folder.page(), 'slow', 1);
    await slow.append([aChange('a', 1, 'old')]);
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 2, null)]);
    await copy.snapshot(THOROUGH);
    expect(await standingRows(copy)).toEqual(new Map());
    await slow.snapshot(FOLD);
    expect(await standingRows(copy)).toEqual(new Map());
  });

  it('leaves out rows of what was erased, and keeps the tombstone', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('gone', 1, 'hidden'), aChange('here', 1, 'x')]);
    await copy.snapshot(FOLD);
    await copy.append([
      aChange('gone', 2, 'hidden too'),
      { ...aChange('gone', 2, 'erased'), table: 'tombstones' },
    ]);
    await copy.snapshot({ thorough: true, erased: new Set(['gone']) });
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "here"', 'tombstones "gone"']);
    expect(textOf(folder)).not.toContain('hidden');
  });

  it('puts what it is given in the place of all, its own rows too', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 1, 'x')]);
    await copy.snapshot(FOLD);
    await copy.append([aChange('b', 2, 'y')]);
    const before = await standingRows(copy);
    const { files } = await copy.rewrite(copy.rows());
    expect(files).toHaveLength(1);
    expect(await standingRows(copy)).toEqual(before);
    await copy.rewrite(batches([aChange('z', 9, 'z')]));
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "z"']);
    expect((await copy.inspect('contents')).sequence).toBe(9);
  });

  it('leaves everything as it was when what it is given breaks off or is out of order', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 1, 'x')]);
    const before = await standingRows(copy);
    async function* broken(): AsyncGenerator<readonly ReturnType<typeof aChange>[]> {
      yield await Promise.resolve([aChange('q', 5, 'x')]);
      throw new Error('broken off');
    }
    await expect(copy.rewrite(broken())).rejects.toThrow('broken off');
    await expect(copy.rewrite(batches([aChange('b', 5, 'x'), aChange('a', 5, 'x')]))).rejects.toThrow(
      'order',
    );
    expect(await standingRows(copy)).toEqual(before);
    expect((await copy.inspect('contents')).troubles).toEqual([]);
  });

  it('never merges files of another schema with its own, and reads them as they are', async () => {
    const folder = new MemoryFolder();
    const old = folder.page();
    const before = createSecondCopy(old, 'old', 1);
    await before.append([aChange('a', 1, 'x')]);
    await before.snapshot(FOLD);
    await before.append([aChange('b', 2, 'x')]);
    old.kill();
    const copy = createSecondCopy(folder.page(), 'new', 2);
    await copy.append([aChange('a', 3, null), aChange('c', 3, 'y')]);
    const { files } = await copy.snapshot(THOROUGH);
    expect(files.map(({ name, schema }) => [name, schema])).toEqual([
      ['snapshot-1-1', 1],
      ['snapshot-2-3', 2],
      ['journal-old-2', 1],
    ]);
    const rows = (await gathered(copy.rows())).filter(({ row }) => row !== null);
    expect(rows.map(({ key, schema }) => [key, schema])).toEqual([
      ['"b"', 1],
      ['"c"', 2],
    ]);
    expect((await copy.rewrite(batches([aChange('c', 3, 'y')]))).files).toHaveLength(1);
  });

  it('takes nothing of a change that does not fit on the disk, and goes on when there is room', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 1, 'x')]);
    for (const room of [10, 50, 1]) {
      folder.room = folder.used + room;
      await expect(copy.append([aChange('b', 2, 'long '.repeat(50))])).rejects.toThrow('room');
    }
    folder.room = Infinity;
    await copy.append([aChange('c', 2, 'x')]);
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "a"', 'loops "c"']);
    expect((await copy.inspect('contents')).troubles).toEqual([]);
    folder.room = folder.used + 1;
    await expect(copy.snapshot(FOLD)).rejects.toThrow('room');
    expect((await standingRows(copy)).size).toBe(2);
    await expect(copy.append([aChange('b', 3, 'x')])).rejects.toThrow('room');
    folder.room = Infinity;
    await copy.append([aChange('b', 3, 'y')]);
    const { troubles } = await copy.snapshot(FOLD);
    expect(troubles).toEqual([]);
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "a"', 'loops "b"', 'loops "c"']);
  });

  it('waits with a fold for whoever reads, and takes changes meanwhile', async () => {
    const folder = new MemoryFolder();
    const copy = createSecondCopy(folder.page(), 'one', 1);
    await copy.append([aChange('a', 1, 'x')]);
    const reading = copy.rows()[Symbol.asyncIterator]();
    await reading.next();
    let folded = false;
    const fold = copy.snapshot(FOLD).then(() => (folded = true));
    await copy.append([aChange('b', 2, 'x')]);
    expect(folded).toBe(false);
    await reading.return?.();
    await fold;
    expect((await standingRows(copy)).size).toBe(2);
  });

  it('folds more rows than it sorts at once', async () => {
    const folder = new MemoryFolder();
    folder.piece = 65_536;
    const copy = createSecondCopy(folder.page(), 'one', 1);
    for (let part = 0; part < 5; part += 1) {
      const rows = Array.from({ length: 5000 }, (_, row) => aChange(`${part} ${row}`, part + 1, 'x'));
      await copy.append(rows);
    }
    await copy.append([aChange('0 0', 20, 'y')]);
    await copy.snapshot(FOLD);
    const rows = await standingRows(copy);
    expect(rows.size).toBe(25_000);
    expect(rows.get('loops "0 0"')).toBe(JSON.stringify([20, { value: 'y' }]));
  }, 30_000);
});

import { describe, expect, it } from 'vitest';
import { SecondCopyAbsentError } from '@/lib/domain/storage/second-copy-absent-error';
import type { CopyFiles } from '@/lib/journal/copy-files';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import type { CopyWorker } from '@/lib/platform/second-copy/copy-connection';
import type { Asked } from '@/lib/platform/second-copy/protocol';
import { createRemoteSecondCopy } from '@/lib/platform/second-copy/remote-second-copy';
import { serveSecondCopy } from '@/lib/platform/second-copy/serve-second-copy';
import { aChange, gathered, standingRows } from '@/tests/support/copy-rows';
import { MemoryFolder } from '@/tests/support/memory-copy-files';

/** A worker in this very thread, which messages reach as clones. */
class NearWorker implements CopyWorker {
  readonly #page = new EventTarget();
  readonly #worker = new EventTarget();

  constructor(
    files: CopyFiles,
    readonly terminate: () => void,
  ) {
    const port = {
      addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) =>
        listen(this.#worker, type, listener),
      postMessage: (answer: unknown) => deliver(this.#page, answer),
    };
    serveSecondCopy(port, (page, schema) => createSecondCopy(files, page, schema));
  }

  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    listen(this.#page, type, listener);
  }

  postMessage(asked: Asked): void {
    deliver(this.#worker, asked);
  }

  die(): void {
    this.#page.dispatchEvent(new Event('error'));
  }
}

function listen(
  target: EventTarget,
  type: string,
  listener: (event: { readonly data: unknown }) => void,
): void {
  target.addEventListener(type, (event) =>
    listener({ data: event instanceof MessageEvent ? event.data : null }),
  );
}

function deliver(target: EventTarget, data: unknown): void {
  const clone: unknown = structuredClone(data);
  queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data: clone })));
}

function aRemote(folder: MemoryFolder) {
  folder.piece = 4096;
  const workers: NearWorker[] = [];
  const start = () => {
    const files = folder.page();
    const worker = new NearWorker(files, () => files.kill());
    workers.push(worker);
    return worker;
  };
  const copy = createRemoteSecondCopy(start, () => `page-${workers.length}`, 1);
  return { copy, workers };
}

describe('createRemoteSecondCopy', () => {
  it('does through a worker what a second copy does', async () => {
    const { copy, workers } = aRemote(new MemoryFolder());
    expect(workers).toHaveLength(0);
    expect((await copy.append([aChange('a', 1, 'x'), aChange('b', 1, 'y')])).file).toBe('journal-page-1-1');
    expect((await gathered(copy.journalled())).map(({ key }) => key)).toEqual(['"a"', '"b"']);
    const folded = await copy.snapshot({ thorough: true, erased: new Set(['b']) });
    expect(folded.files.map(({ name }) => name)).toEqual(['snapshot-1-2']);
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "a"']);
    expect((await copy.inspect('contents')).sequence).toBe(1);
    expect(workers).toHaveLength(1);
  });

  it('feeds a rewrite, be it with its own rows', async () => {
    const { copy } = aRemote(new MemoryFolder());
    const rows = Array.from({ length: 300 }, (_, row) => aChange(`row ${row}`, row + 1, 'x'));
    await copy.append(rows);
    const before = await standingRows(copy);
    const { files } = await copy.rewrite(copy.rows());
    expect(files).toHaveLength(1);
    expect(await standingRows(copy)).toEqual(before);
  });

  it('says what kept a rewrite from its end, on either side, and leaves what there was', async () => {
    const folder = new MemoryFolder();
    const { copy } = aRemote(folder);
    await copy.append([aChange('a', 1, 'x')]);
    async function* broken(): AsyncGenerator<readonly ReturnType<typeof aChange>[]> {
      yield await Promise.resolve([aChange('q', 5, 'x')]);
      throw new Error('broken off');
    }
    await expect(copy.rewrite(broken())).rejects.toThrow('broken off');
    folder.room = folder.used;
    await expect(copy.rewrite(copy.rows())).rejects.toMatchObject({ name: 'QuotaExceededError' });
    folder.room = Infinity;
    expect([...(await standingRows(copy)).keys()]).toEqual(['loops "a"']);
  });

  it('lets go of the files when a reading is broken off', async () => {
    const { copy } = aRemote(new MemoryFolder());
    await copy.append(Array.from({ length: 300 }, (_, row) => aChange(`row ${row}`, 1, 'x')));
    for await (const batch of copy.rows()) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    await copy.snapshot({ thorough: false, erased: new Set() });
    expect((await standingRows(copy)).size).toBe(300);
  });

  it('rejects what was asked when the worker dies, and goes on with another', async () => {
    const { copy, workers } = aRemote(new MemoryFolder());
    await copy.append([aChange('a', 1, 'x')]);
    const lost = copy.append([aChange('b', 2, 'x')]);
    workers[0]?.die();
    await expect(lost).rejects.toThrow('let go');
    await copy.append([aChange('c', 3, 'x')]);
    expect(workers).toHaveLength(2);
    expect([...(await standingRows(copy)).keys()]).toEqual(
      expect.arrayContaining(['loops "a"', 'loops "c"']),
    );
    await copy.close();
    await copy.close();
  });

  it('says so where the browser has no place for it', async () => {
    const absent = () => Promise.reject(new SecondCopyAbsentError('none'));
    const files = Object.assign(new MemoryFolder().page(), { list: absent, open: absent, turn: absent });
    const copy = createRemoteSecondCopy(
      () => new NearWorker(files, () => undefined),
      () => 'page',
      1,
    );
    await expect(copy.append([aChange('a', 1, 'x')])).rejects.toBeInstanceOf(SecondCopyAbsentError);
    await expect(copy.inspect('names')).rejects.toBeInstanceOf(SecondCopyAbsentError);
    await expect(gathered(copy.rows())).rejects.toBeInstanceOf(SecondCopyAbsentError);
  });
});

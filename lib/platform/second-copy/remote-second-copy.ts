import type { RowChange } from '../../domain/storage/row-change';
import type { SecondCopy, StoredChange } from '../../journal/second-copy';
import type { CopyConnection, CopyWorker } from './copy-connection';
import { connectCopy } from './copy-connection';
import { BatchAnswer, StandingAnswer, WrittenAnswer } from './protocol';

/**
 * A second copy that a worker keeps. The worker is started at the first call, and anew at the next one after it has died.
 * @param start starts a worker; what it throws rejects the call
 * @param newPage a name for a worker that no other has or had
 */
export function createRemoteSecondCopy(
  start: () => CopyWorker,
  newPage: () => string,
  schema: number,
): SecondCopy {
  let current: CopyConnection | null = null;

  function connection(): CopyConnection {
    current ??= connectCopy(start(), newPage(), schema, () => (current = null));
    return current;
  }

  async function* read(what: 'rows' | 'journalled'): AsyncGenerator<readonly StoredChange[]> {
    const worker = connection();
    let stream = 0;
    await worker.ask({ ask: 'read', what }, (id) => (stream = id));
    let over = false;
    try {
      for (;;) {
        const batch = BatchAnswer.parse(await worker.ask({ ask: 'next', stream }));
        over = batch === null;
        if (batch === null) return;
        yield batch;
      }
    } finally {
      // Files stay as they are while they are read, so the worker has to hear that they no longer are.
      if (!over) void worker.ask({ ask: 'stop', stream }).catch(() => undefined);
    }
  }

  async function feed(
    worker: CopyConnection,
    stream: number,
    batches: AsyncIterable<readonly RowChange[]>,
  ): Promise<void> {
    try {
      // The worker has its turn once it asks for more. Read before that, this copy's own rows would keep it from that turn.
      await worker.ask({ ask: 'feed', stream, batch: [] });
      for await (const batch of batches) await worker.ask({ ask: 'feed', stream, batch: [...batch] });
    } catch (error) {
      await worker.ask({ ask: 'fed', stream, whole: false });
      throw error;
    }
    await worker.ask({ ask: 'fed', stream, whole: true });
  }

  return {
    append: async (changes) =>
      WrittenAnswer.parse(await connection().ask({ ask: 'append', changes: [...changes] })),
    inspect: async (depth) => StandingAnswer.parse(await connection().ask({ ask: 'inspect', depth })),
    journalled: () => read('journalled'),
    rows: () => read('rows'),
    snapshot: async ({ thorough, erased }) =>
      StandingAnswer.parse(await connection().ask({ ask: 'snapshot', thorough, erased: [...erased] })),
    async rewrite(batches) {
      const worker = connection();
      let stream = 0;
      const written = worker.ask({ ask: 'rewrite' }, (id) => (stream = id));
      const [standing] = await Promise.allSettled([written, feed(worker, stream, batches)]).then(
        ([came, fed]) => {
          // What keeps the page from feeding is the cause of what the worker says then.
          if (fed.status === 'rejected') throw fed.reason;
          if (came.status === 'rejected') throw came.reason;
          return [came.value];
        },
      );
      return StandingAnswer.parse(standing);
    },
    async close() {
      const worker = current;
      if (worker === null) return;
      try {
        await worker.ask({ ask: 'close' });
      } finally {
        worker.end();
      }
    },
  };
}

import type { SecondCopy, StoredChange } from '../../journal/second-copy';
import type { RowChange } from '../../domain/storage/row-change';
import type { FedBatches } from './fed-batches';
import { createFedBatches } from './fed-batches';
import type { Answered, Request } from './protocol';
import { Asked } from './protocol';

/** The worker's side of what is said between it and its page. */
export interface ServerPort {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(answer: Answered): void;
}

/**
 * Does what a page asks of its second copy.
 * @param open opens the copy for a page that writes by a schema, at the first message
 */
export function serveSecondCopy(port: ServerPort, open: (page: string, schema: number) => SecondCopy): void {
  const readings = new Map<number, AsyncIterator<readonly StoredChange[]>>();
  const rewrites = new Map<number, FedBatches<readonly RowChange[]>>();
  let copy: SecondCopy | null = null;

  async function answer(copy: SecondCopy, id: number, request: Request): Promise<unknown> {
    switch (request.ask) {
      case 'append':
        return copy.append(request.changes);
      case 'inspect':
        return copy.inspect(request.depth);
      case 'read':
        readings.set(id, copy[request.what]()[Symbol.asyncIterator]());
        return null;
      case 'next':
        return nextBatch(request.stream);
      case 'stop':
        await readings.get(request.stream)?.return?.();
        readings.delete(request.stream);
        return null;
      case 'snapshot':
        return copy.snapshot({ thorough: request.thorough, erased: new Set(request.erased) });
      case 'rewrite':
        return rewrite(copy, id);
      case 'feed':
        await rewrites.get(request.stream)?.feed(request.batch);
        return null;
      case 'fed':
        rewrites.get(request.stream)?.end(request.whole ? undefined : new Error('The page gave up.'));
        return null;
      case 'close':
        return copy.close();
    }
  }

  async function nextBatch(stream: number): Promise<readonly StoredChange[] | null> {
    const next = await readings.get(stream)?.next();
    if (next === undefined) throw new Error('This reading is over.');
    if (next.done === true) readings.delete(stream);
    return next.done === true ? null : next.value;
  }

  async function rewrite(copy: SecondCopy, id: number): Promise<unknown> {
    const fed = createFedBatches<readonly RowChange[]>();
    rewrites.set(id, fed);
    try {
      return await copy.rewrite(fed.batches);
    } finally {
      // Where it failed early nobody asks for what is still being fed.
      fed.abandon();
      rewrites.delete(id);
    }
  }

  port.addEventListener('message', ({ data }) => {
    const { id, page, schema, request } = Asked.parse(data);
    copy ??= open(page, schema);
    answer(copy, id, request).then(
      (value) => port.postMessage({ id, value }),
      (error: unknown) => port.postMessage({ id, trouble: named(error) }),
    );
  });
}

function named(error: unknown): { name: string; message: string } {
  return error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

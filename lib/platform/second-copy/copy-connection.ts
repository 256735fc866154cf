import { SecondCopyAbsentError } from '../../domain/storage/second-copy-absent-error';
import type { Asked, Request } from './protocol';
import { Answered } from './protocol';

/** What is needed of a worker. */
export interface CopyWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  postMessage(asked: Asked): void;
  terminate(): void;
}

/** What is said between a page and one worker, until that ends. */
export interface CopyConnection {
  /** Asks something; `begun` hears the id of it at once. Rejects as the worker did, or when it ends first. */
  ask(request: Request, begun?: (id: number) => void): Promise<unknown>;
  /** Ends the worker; what was asked and not answered is rejected. */
  end(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Begins to speak with a worker.
 * @param onEnd is called once when it has died or was ended
 */
export function connectCopy(
  worker: CopyWorker,
  page: string,
  schema: number,
  onEnd: () => void,
): CopyConnection {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let over = false;

  function end(): void {
    if (over) return;
    over = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The second copy was let go of.'));
    waiting.clear();
    onEnd();
  }

  worker.addEventListener('error', end);
  worker.addEventListener('messageerror', end);
  worker.addEventListener('message', ({ data }) => {
    const answered = Answered.parse(data);
    const asked = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('trouble' in answered) asked?.reject(asError(answered.trouble));
    else asked?.resolve(answered.value);
  });

  return {
    ask(request, begun) {
      if (over) return Promise.reject(new Error('The second copy was let go of.'));
      last += 1;
      const id = last;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.postMessage({ id, page, schema, request });
      begun?.(id);
      return answer;
    },
    end,
  };
}

function asError({ name, message }: { name: string; message: string }): Error {
  return name === 'SecondCopyAbsentError'
    ? new SecondCopyAbsentError(message)
    : Object.assign(new Error(message), { name });
}

/** Batches that one side hands over one at a time, each when the other has asked for it. */
export interface FedBatches<T> {
  readonly batches: AsyncIterable<T>;
  /** Hands over the next; resolves when the one after it is asked for, or nobody asks any more. */
  feed(batch: T): Promise<void>;
  /** There are no more; with an error, those before are not all. */
  end(error?: Error): void;
  /** Nobody asks any more. */
  abandon(): void;
}

type Step<T> = { readonly batch: T } | { readonly over: true } | { readonly error: Error };

/** Makes a place where batches are handed over. */
export function createFedBatches<T>(): FedBatches<T> {
  let taken: () => void = () => undefined;
  let give: ((step: Step<T>) => void) | null = null;
  let waiting: Step<T> | null = null;
  let abandoned = false;

  function put(step: Step<T>): void {
    if (give === null) waiting = step;
    else give(step);
    give = null;
  }

  function next(): Promise<Step<T>> {
    taken();
    const step = waiting;
    waiting = null;
    if (step !== null) return Promise.resolve(step);
    return new Promise((resolve) => (give = resolve));
  }

  function abandon(): void {
    abandoned = true;
    taken();
  }

  async function* batches(): AsyncGenerator<T> {
    try {
      for (let step = await next(); !('over' in step); step = await next()) {
        if ('error' in step) throw step.error;
        yield step.batch;
      }
    } finally {
      abandon();
    }
  }

  return {
    batches: batches(),
    feed(batch) {
      if (abandoned) return Promise.resolve();
      const asked = new Promise<void>((resolve) => (taken = resolve));
      put({ batch });
      return asked;
    },
    end(error) {
      if (!abandoned) put(error === undefined ? { over: true } : { error });
    },
    abandon,
  };
}

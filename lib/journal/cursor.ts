/** Something that comes in batches, seen one at a time. */
export interface Cursor<T> {
  /** What is next; undefined at the end. */
  readonly head: T | undefined;
  advance(): Promise<void>;
}

/** Opens a cursor at the first of what comes in batches. */
export async function openCursor<T>(batches: AsyncIterable<readonly T[]>): Promise<Cursor<T>> {
  const source = batches[Symbol.asyncIterator]();
  let batch: readonly T[] = [];
  let at = 0;

  async function fill(): Promise<void> {
    while (at >= batch.length) {
      const next = await source.next();
      if (next.done === true) return;
      batch = next.value;
      at = 0;
    }
  }

  await fill();
  return {
    get head() {
      return batch[at];
    },
    async advance() {
      at += 1;
      await fill();
    },
  };
}

/** Something on this page that holds what is not stored yet. */
export interface Unstored {
  /** Resolves once all that it held when it was called is durable. */
  readonly flush: () => Promise<unknown>;
  /** Whether it holds nothing now. */
  readonly isStored: () => boolean;
}

const holders = new Set<Unstored>();

/** Names something that must be written out before this page lets go of the database; returns how to take that back. */
export function flushBefore(holder: Unstored): () => void {
  holders.add(holder);
  return () => void holders.delete(holder);
}

/**
 * Writes out what the page holds. When this resolves nothing is unstored, until the next event is handled: what is to
 * come right after it, such as closing the database, is done without another `await`.
 */
export async function flushAll(): Promise<void> {
  do {
    await Promise.all([...holders].map((holder) => holder.flush()));
  } while ([...holders].some((holder) => !holder.isStored()));
}

/** For so long a page may work before it draws again, in milliseconds. */
const SLICE = 24;

/**
 * Lets the page draw and answer while something long is worked through: awaited between two steps, it pauses wherever the
 * last pause is a while ago.
 * @param signal throws its reason once the person has cancelled
 */
export function createPace(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  };
}

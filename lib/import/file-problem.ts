import type { Place } from './place';

/** Why something that came in cannot be used. The reason follows the place, or "it", as a sentence does: "is empty". */
export interface FileProblem extends Place {
  readonly reason: string;
}

/** A problem with a file as a whole. */
export function wholeFile(reason: string): FileProblem {
  return { path: [], position: null, reason };
}

import type { FileProblem } from './file-problem';
import { formatPlace } from './place';
import { shownFileName } from './shown-text';

/** Why a file was not taken in. Nothing of it was used. */
export interface Refusal {
  /** The file's name, safe to show. */
  readonly file: string;
  /** Follows the place, or the file's name where there is none, as a sentence does: "is empty". */
  readonly reason: string;
  /** Where in the file, in words; null where it is the file as a whole. */
  readonly place: string | null;
}

/** Refuses a file for the problems found in it, and says how many more there are beyond those given. */
export function refuse(
  fileName: string,
  problems: readonly [FileProblem, ...FileProblem[]],
  more = 0,
): Refusal {
  const [first, ...others] = problems;
  const also = others.map((problem) => `${formatPlace(problem) ?? 'it'}: ${problem.reason}`);
  if (more > 0) also.push(`${more} more ${more === 1 ? 'problem' : 'problems'}`);
  return {
    file: shownFileName(fileName),
    reason: [first.reason, ...also].join('; '),
    place: formatPlace(first),
  };
}

/** A refusal as one line for people. */
export function refusalText({ file, place, reason }: Refusal): string {
  return place === null ? `${file} was refused: it ${reason}.` : `${file} was refused: ${place}: ${reason}.`;
}

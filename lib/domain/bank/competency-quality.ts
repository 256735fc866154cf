import { RATING_LEVELS } from '../rating';
import type { BankProblem } from './bank-problem';
import type { Competency } from './competency';
import { traitWords } from './trait-words';

/** What makes a competency hard to rate alike; paths start at the competency. */
export function competencyQuality({ anchors }: Competency): BankProblem[] {
  const seen = new Map<string, number>();
  return RATING_LEVELS.flatMap((level) => {
    const path = ['anchors', String(level)];
    const text = anchors[level].trim();
    if (text === '') return [{ path, message: 'says nothing; an anchor describes what the candidate does' }];
    const same = seen.get(text.toLowerCase());
    seen.set(text.toLowerCase(), level);
    if (same !== undefined) return [{ path, message: `says the same as the anchor of level ${same}` }];
    return traitWords(text).map((word) => ({
      path,
      message: `has the trait word "${word}"; say what the candidate does instead`,
    }));
  });
}

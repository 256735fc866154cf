import { RATING_LEVELS } from '../rating';
import type { BankProblem } from './bank-problem';
import type { Competency } from './competency';
import { signalProblems } from './signal-quality';
import { differOnlyInDegree } from './similar-anchors';
import { traitWords } from './trait-words';

/** What makes a competency hard to rate alike; paths start at the competency. */
export function competencyQuality({ anchors, signals }: Competency): BankProblem[] {
  return [...anchorProblems(anchors), ...signalProblems(signals)];
}

function anchorProblems(anchors: Competency['anchors']): BankProblem[] {
  return RATING_LEVELS.flatMap((level) => {
    const path = ['anchors', String(level)];
    const text = anchors[level].trim();
    if (text === '') return [{ path, message: 'says nothing; an anchor describes what the candidate does' }];
    const likeness = RATING_LEVELS.filter((lower) => lower < level).flatMap((lower) => {
      const message = likenessMessage(text, anchors[lower].trim(), lower);
      return message === null ? [] : [{ path, message }];
    });
    const traits = traitWords(text).map((word) => ({
      path,
      message: `has the trait word "${word}"; say what the candidate does instead`,
    }));
    return [...likeness.slice(0, 1), ...traits];
  });
}

function likenessMessage(anchor: string, other: string, level: number): string | null {
  if (other === '') return null;
  if (anchor.toLowerCase() === other.toLowerCase()) return `says the same as the anchor of level ${level}`;
  return differOnlyInDegree(anchor, other)
    ? `differs only in degree from the anchor of level ${level}; say what else the candidate does`
    : null;
}

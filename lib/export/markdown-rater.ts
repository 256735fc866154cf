import type { Rater } from '../domain/consolidation';
import { markdownLine } from './markdown-text';

/** An interviewer's name, marked where their ratings stand beside the figures. */
export function markdownRater({ interviewer, counts }: Rater): string {
  return `${markdownLine(interviewer.name)}${counts ? '' : ' (shadowing)'}`;
}

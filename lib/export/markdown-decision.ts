import { verdictLabel } from '../domain/debrief/debrief-event';
import type { Debrief } from '../domain/debrief/debrief';
import { markdownLine, markdownLines } from './markdown-text';
import { utcTime } from './utc-time';

/** What a panel decided, as a section: the verdict and when it was recorded, why, on which conditions, what next, and dissent. */
export function markdownDecision(decision: NonNullable<Debrief['decision']>): string[] {
  const { verdict, reason, conditions, nextSteps, dissent, at } = decision;
  const dissenting = dissent.map(({ name, text }) => `- ${markdownLine(name)}: ${markdownLines(text, '  ')}`);
  const parts = [
    ['Why', markdownLines(reason, '')],
    ['Conditions', markdownLines(conditions, '')],
    ['Next steps', markdownLines(nextSteps, '')],
    ['Dissent', dissenting.join('\n')],
  ] as const;
  return [
    '## Decision',
    `**${verdictLabel(verdict)}**, recorded ${utcTime(at)}`,
    ...parts.flatMap(([name, text]) => (text === '' ? [] : [`**${name}**`, text])),
  ];
}

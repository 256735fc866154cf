import { describe, expect, it } from 'vitest';
import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { Reason, ReasonKind } from '@/lib/domain/pacing/reason';
import { REASON_KINDS } from '@/lib/domain/pacing/reason';
import { SENTENCES_OF_PARTS } from './sentences-of-parts';
import { SENTENCES_OF_STEPS } from './sentences-of-steps';
import type { Spoken } from './spoken';
import { abTesting } from './spoken';

const SENTENCES: Record<ReasonKind, readonly Spoken[]> = { ...SENTENCES_OF_STEPS, ...SENTENCES_OF_PARTS };

function reasonsOf({ next, current, cut, keep, competencies }: PacingAdvice): readonly Reason[] {
  return [next, ...(current ? [current] : []), ...cut, ...keep, ...competencies].map(({ reason }) => reason);
}

describe('the sentences of pacing', () => {
  it.each(Object.entries(SENTENCES).flatMap(([kind, all]) => all.map((each) => [kind, ...each] as const)))(
    '%s: %s',
    (kind, text, input) => {
      expect(reasonsOf(pacingAdvice(input))).toContainEqual(expect.objectContaining({ kind, text }));
    },
  );

  it('are all among these', () => {
    const shown = Object.entries(SENTENCES).flatMap(([kind, all]) => (all.length > 0 ? [kind] : []));
    expect(shown.sort()).toEqual(REASON_KINDS.toSorted());
  });

  it('keep a title apart, as it is given, so that it can be isolated', () => {
    const title = 'المراقبة 5 min';
    const input = abTesting({ minutesLeft: 21 }, { questions: [5] });
    const { next } = pacingAdvice({
      ...input,
      competencies: input.competencies.map((each) => ({ ...each, title })),
    });
    expect(next.reason).toMatchObject({
      before: '',
      title,
      after: ' has no evidence yet and needs 5 of the 21 min left for questions',
    });
  });
});

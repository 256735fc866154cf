import { describe, expect, it } from 'vitest';
import { QuestionId } from '@/lib/domain/bank/question';
import { kitWith } from '@/lib/domain/insertion';
import { questionWords, scorecardQuestions } from '@/lib/domain/scorecard-questions';
import { aPause } from '@/tests/support/a-pause';
import { aKit, aScorecard, NINE_O_CLOCK } from '@/tests/support/builders';
import { anInsertion } from '@/tests/support/an-insertion';

function at(minute: number): number {
  return NINE_O_CLOCK + minute * 60_000;
}

const id = (question: string) => QuestionId.parse(question);

describe('the questions of a sealed interview', () => {
  it('stand in asking order with what became of each, its minutes and its probes', () => {
    const insertion = anInsertion('extra', 'latency', 'monitoring-first');
    const scorecard = aScorecard(1, {
      kit: kitWith(aKit(), [insertion]),
      inserted: [insertion.question.id],
      pauses: [aPause(1, 4, 6)],
      endedAt: at(20),
      questions: [
        { question: id('monitoring-first'), progress: 'asked', visits: [at(0), at(15)] },
        { question: id('extra'), progress: 'asked', visits: [at(10)] },
        { question: id('monitoring-second'), progress: 'skipped', visits: [] },
      ],
      probes: ['extra/result'],
    });
    const [first, extra, second, third] = scorecardQuestions(scorecard);
    // From 9:00 to 9:10 without the pause, and again from 9:15 to the end.
    expect(first).toMatchObject({ progress: 'asked', seconds: 13 * 60, inserted: false, probesAsked: [] });
    expect(extra).toMatchObject({
      question: { id: 'extra' },
      competency: { id: 'latency' },
      seconds: 5 * 60,
      inserted: true,
    });
    expect(extra?.probesAsked.map((probe) => probe.id)).toEqual(['result']);
    expect(extra?.probesLeft.map((probe) => probe.id)).toEqual(['own']);
    expect(second).toMatchObject({ progress: 'skipped', seconds: 0 });
    expect(third).toMatchObject({ question: { id: 'latency-first' }, progress: 'open', seconds: 0 });
  });

  it.each([
    [{ progress: 'asked', seconds: 740, inserted: false }, 'Asked, 12 min'],
    [{ progress: 'asked', seconds: 20, inserted: false }, 'Asked, under a minute'],
    [{ progress: 'asked', seconds: 240, inserted: true }, 'Asked, 4 min, inserted in the call'],
    [{ progress: 'skipped', seconds: 0, inserted: false }, 'Skipped'],
    [{ progress: 'skipped', seconds: 61, inserted: false }, 'Skipped after 1 min'],
    [{ progress: 'open', seconds: 0, inserted: true }, 'Not reached, inserted in the call'],
  ] as const)('puts %j into words', (became, words) => {
    expect(questionWords(became)).toBe(words);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuestionId } from '@/lib/domain/bank/question';
import { draftHandover } from '@/lib/domain/handover';
import { kitQuestions } from '@/lib/domain/kit';
import { RATING_LEVELS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { anyScorecard, anyText } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aKit, aNote, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

const id = (question: string) => QuestionId.parse(question);

describe('the handover', () => {
  it('says what was asked, what was not, what to probe and which probes are left', () => {
    const kit = aKit();
    const visits = [NINE_O_CLOCK];
    const scorecard = aScorecard(1, {
      questions: [
        { question: id('monitoring-first'), progress: 'asked', visits },
        { question: id('monitoring-second'), progress: 'asked', visits },
        { question: id('latency-first'), progress: 'asked', visits },
        { question: id('latency-second'), progress: 'open', visits: [] },
        { question: id('teamwork-first'), progress: 'skipped', visits: [] },
      ],
      probes: ['monitoring-first/own', 'monitoring-second/own', 'monitoring-second/result'],
      ratings: ratingsFor(kit, [4, 'not-assessed', 'not-assessed']),
    });
    expect(draftHandover(scorecard)).toBe(`Handover from: MLOps, senior: technical interview

Asked about: Monitoring
Asked about in part: Latency
Skipped: Teamwork

Please probe, not assessed: Latency; Teamwork

Probes not asked:
- Tell me about the last time you worked on monitoring (monitoring-first).
  - How did it end?
- Tell me about the last time you worked on latency (latency-first).
  - What was your own part?
  - How did it end?`);
  });

  it('says nothing of what there is none of', () => {
    const all = kitQuestions(aKit()).map(({ question }) => question);
    const scorecard = aScorecard(1, {
      questions: all.map((each) => ({ question: each.id, progress: 'asked', visits: [NINE_O_CLOCK] })),
      probes: all.flatMap((each) => each.probes.map((probe) => `${each.id}/${probe.id}` as const)),
    });
    expect(draftHandover(scorecard)).toBe(
      'Handover from: MLOps, senior: technical interview\n\nAsked about: Monitoring; Latency; Teamwork',
    );
  });

  it('lists what was never come to', () => {
    expect(draftHandover(aScorecard(1, { questions: [] }))).toContain(
      'Not reached: Monitoring; Latency; Teamwork',
    );
  });

  it('is the same whatever was rated, noted, argued and recommended', () => {
    const judged = fc.record({
      levels: fc.array(fc.constantFrom(...RATING_LEVELS), { minLength: 3, maxLength: 3 }),
      rationale: anyText,
      notes: fc.array(fc.record({ text: anyText, evidence: fc.constantFrom('strong', 'weak', null) }), {
        maxLength: 4,
      }),
      recommendation: fc.constantFrom(...RECOMMENDATIONS),
    });
    fc.assert(
      fc.property(anyScorecard, judged, (scorecard, { levels, rationale, notes, recommendation }) => {
        const other = {
          ...scorecard,
          ratings: scorecard.ratings.map(({ competency, rating }, i) => ({
            competency,
            rating: rating === 'not-assessed' ? rating : (levels[i] ?? 3),
            rationale,
          })),
          notes: notes.map((note, i) => aNote(i + 1, note)),
          recommendation,
          candidate: 'Somebody else',
        };
        expect(draftHandover(other)).toBe(draftHandover(scorecard));
      }),
    );
  });

  it('holds no figure and no word of a verdict, only the words of the kit and of these rules', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const own = draftHandover({ ...scorecard, kit: aKit() });
        expect(own).not.toMatch(/\d|rated|rating|score|strong|weak|recommend|\byes\b|\bno\b/i);
      }),
    );
  });
});

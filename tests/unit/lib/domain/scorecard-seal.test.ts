import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { contentHash } from '@/lib/domain/content-hash';
import { kitWith } from '@/lib/domain/insertion';
import type { Interview } from '@/lib/domain/interview';
import type { InterviewState } from '@/lib/domain/interview-state';
import { interviewState } from '@/lib/domain/interview-state';
import type { Rating } from '@/lib/domain/rating';
import { IncompleteError, Scorecard, sealScorecard } from '@/lib/domain/scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { aPause } from '@/tests/support/a-pause';
import { anInsertion } from '@/tests/support/an-insertion';
import {
  aKit,
  aNote,
  anInterview,
  anInterviewer,
  COMPETENCIES,
  NINE_O_CLOCK,
  uuid,
} from '@/tests/support/builders';

const SEAL = {
  id: ScorecardId.parse(uuid(9)),
  at: NINE_O_CLOCK + 3_000_000,
  interviewer: anInterviewer(2, 'Ada Example'),
  amends: null,
};

const END = NINE_O_CLOCK + 2_400_000;

const ratings = (values: readonly Rating[]) =>
  new Map(values.map((value, i) => [CompetencyId.parse(COMPETENCIES[i]), value]));

/** A state from which a scorecard can be sealed. */
function complete(overrides: Partial<InterviewState> = {}): InterviewState {
  return {
    ...interviewState([]),
    ratings: ratings([4, 'not-assessed', 2]),
    recommendation: 'yes',
    ...overrides,
  };
}

describe('sealScorecard', () => {
  it('holds all that was recorded', () => {
    const kit = aKit();
    const state = complete({
      notes: [aNote(2), aNote(1)],
      probes: new Set(['latency-first/own', 'latency-first/a'] as const),
      rationales: new Map([[CompetencyId.parse('teamwork'), 'Asked nobody']]),
      visits: new Map([
        [QuestionId.parse('latency-first'), [NINE_O_CLOCK + 60_000]],
        [QuestionId.parse('monitoring-first'), [NINE_O_CLOCK, NINE_O_CLOCK + 120_000]],
        [QuestionId.parse('teamwork-second'), [NINE_O_CLOCK + 180_000]],
      ]),
      skipped: new Set([QuestionId.parse('teamwork-second')]),
    });
    const outcome = { kind: 'stopped-early', details: 'A fire alarm.', scored: true } as const;
    const interview = anInterview({
      scheduledAt: NINE_O_CLOCK - 300_000,
      pauses: [aPause(1, 3, 5)],
      endedAt: END,
      outcome,
    });
    const scorecard = sealScorecard(interview, kit, state, SEAL);
    expect(scorecard).toEqual({
      format: 'evenhand-scorecard/1',
      id: SEAL.id,
      interview: interview.id,
      revision: 1,
      amends: null,
      issue: null,
      candidate: 'Robin Sample',
      interviewer: SEAL.interviewer,
      kit,
      inserted: [],
      scheduledAt: NINE_O_CLOCK - 300_000,
      startedAt: NINE_O_CLOCK,
      pauses: [aPause(1, 3, 5)],
      endedAt: END,
      outcome,
      sealedAt: SEAL.at,
      questions: [
        {
          question: 'monitoring-first',
          progress: 'asked',
          visits: [NINE_O_CLOCK, NINE_O_CLOCK + 120_000],
        },
        { question: 'monitoring-second', progress: 'open', visits: [] },
        { question: 'latency-first', progress: 'asked', visits: [NINE_O_CLOCK + 60_000] },
        { question: 'latency-second', progress: 'open', visits: [] },
        { question: 'teamwork-first', progress: 'open', visits: [] },
        { question: 'teamwork-second', progress: 'skipped', visits: [NINE_O_CLOCK + 180_000] },
      ],
      notes: [aNote(2), aNote(1)],
      probes: ['latency-first/a', 'latency-first/own'],
      ratings: [
        { competency: 'monitoring', rating: 4, rationale: '' },
        { competency: 'latency', rating: 'not-assessed', rationale: '' },
        { competency: 'teamwork', rating: 2, rationale: 'Asked nobody' },
      ],
      recommendation: 'yes',
    });
    expect(Scorecard.parse(JSON.parse(JSON.stringify(scorecard)))).toEqual(scorecard);
  });

  it('ends an interview that nobody ended when it is sealed', () => {
    expect(sealScorecard(anInterview(), aKit(), complete(), SEAL).endedAt).toBe(SEAL.at);
  });

  it('ends a pause that goes on with the interview, or where nobody ended that, with the seal', () => {
    const pauses = [aPause(1, 3, 5), aPause(2, 20, null)];
    const pausesOf = (overrides: Partial<Interview>) =>
      sealScorecard(anInterview({ pauses, ...overrides }), aKit(), complete(), SEAL).pauses;
    expect(pausesOf({ endedAt: END })).toEqual([aPause(1, 3, 5), { ...aPause(2, 20, null), to: END }]);
    expect(pausesOf({})).toEqual([aPause(1, 3, 5), { ...aPause(2, 20, null), to: SEAL.at }]);
  });

  it('holds the questions that came in during the call, where they were asked', () => {
    const extra = QuestionId.parse('extra');
    const state = complete({
      insertions: [anInsertion('extra', 'latency', 'monitoring-first')],
      visits: new Map([[extra, [NINE_O_CLOCK + 60_000]]]),
    });
    const scorecard = sealScorecard(anInterview(), aKit(), state, SEAL);
    expect(scorecard.inserted).toEqual(['extra']);
    expect(scorecard.kit).toEqual(kitWith(aKit(), state.insertions));
    expect(scorecard.questions.slice(0, 3).map(({ question, progress }) => [question, progress])).toEqual([
      ['monitoring-first', 'open'],
      ['extra', 'asked'],
      ['monitoring-second', 'open'],
    ]);
    expect(Scorecard.parse(JSON.parse(JSON.stringify(scorecard)))).toEqual(scorecard);
  });

  it('asks for a rating of a competency that came in with a question', () => {
    const insertions = [anInsertion('extra', 'statistics', 'monitoring-first')];
    const statistics = CompetencyId.parse('statistics');
    const seal = (state: InterviewState) => sealScorecard(anInterview(), aKit(), state, SEAL);
    expect(() => seal(complete({ insertions }))).toThrow('Statistics is neither rated');
    const rated = new Map([...ratings([4, 4, 4]), [statistics, 2 as const]]);
    const sealed = seal(complete({ insertions, ratings: rated })).ratings;
    expect(sealed.at(-1)).toEqual({ competency: 'statistics', rating: 2, rationale: '' });
  });

  it('leaves out a rating of a competency that the kit does not hold', () => {
    const stray = new Map([...ratings([1, 1, 1]), [CompetencyId.parse('statistics'), 5 as const]]);
    const scorecard = sealScorecard(anInterview(), aKit(), complete({ ratings: stray }), SEAL);
    expect(scorecard.ratings.map(({ competency }) => competency)).toEqual(COMPETENCIES);
  });

  it.each([
    ['has not started', anInterview({ startedAt: null }), complete(), 'has not started'],
    ['has an undecided competency', anInterview(), complete({ ratings: ratings([4, 4]) }), 'Teamwork'],
    ['has no recommendation', anInterview(), complete({ recommendation: null }), 'recommendation'],
  ])('refuses an interview that %s', (_what, interview, state, reason) => {
    const seal = () => sealScorecard(interview, aKit(), state, SEAL);
    expect(seal).toThrow(IncompleteError);
    expect(seal).toThrow(reason);
  });

  it('names the first undecided competency in the order of the kit', () => {
    expect(() => sealScorecard(anInterview(), aKit(), complete({ ratings: new Map() }), SEAL)).toThrow(
      'Monitoring',
    );
  });
});

describe('sealScorecard of an amendment', () => {
  const first = sealScorecard(anInterview({ endedAt: END }), aKit(), complete(), SEAL);
  const amended = anInterview({
    endedAt: END,
    scorecardId: first.id,
    amendment: { reason: 'A note was on the wrong competency.', at: SEAL.at + 1000 },
  });
  const id = ScorecardId.parse(uuid(10));
  const later = {
    ...SEAL,
    id,
    at: SEAL.at + 60_000,
    amends: { scorecard: first, hash: contentHash(first) },
  };
  const second = sealScorecard(amended, aKit(), complete({ recommendation: 'no' }), later);

  it('is the next revision of the same scorecard, and names the one before with its hash and the reason', () => {
    expect(second).toEqual({
      ...first,
      id,
      revision: 2,
      amends: {
        id: first.id,
        hash: contentHash(first),
        reason: 'A note was on the wrong competency.',
      },
      sealedAt: later.at,
      recommendation: 'no',
    });
    expect(Scorecard.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it('counts on from revision to revision', () => {
    const amends = { scorecard: second, hash: contentHash(second) };
    const third = sealScorecard(amended, aKit(), complete(), { ...later, amends });
    expect(third).toMatchObject({ revision: 3, amends: { id, hash: contentHash(second) } });
    expect(third.interview).toBe(first.interview);
  });

  it('says so where no reason was given', () => {
    const unexplained = anInterview({ endedAt: END, scorecardId: first.id });
    const { amends } = sealScorecard(unexplained, aKit(), complete(), later);
    expect(amends?.reason).toBe('No reason was given.');
  });

  it.each([
    ['a competency is undecided', complete({ ratings: ratings([4, 4]) })],
    ['the recommendation is open', complete({ recommendation: null })],
  ])('is refused while %s', (_what, state) => {
    expect(() => sealScorecard(amended, aKit(), state, later)).toThrow(IncompleteError);
  });
});

import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { InterviewState } from '@/lib/domain/interview-state';
import { interviewState } from '@/lib/domain/interview-state';
import type { Rating } from '@/lib/domain/rating';
import { IncompleteError, Scorecard, sealScorecard } from '@/lib/domain/scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import {
  aKit,
  aNote,
  anInterview,
  anInterviewer,
  aScorecard,
  COMPETENCIES,
  NINE_O_CLOCK,
  uuid,
} from '@/tests/support/builders';

const SEAL = {
  id: ScorecardId.parse(uuid(9)),
  at: NINE_O_CLOCK + 3_000_000,
  interviewer: anInterviewer(2, 'Ada Example'),
};

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
    });
    const scorecard = sealScorecard(anInterview({ endedAt: NINE_O_CLOCK + 2_400_000 }), kit, state, SEAL);
    expect(scorecard).toEqual({
      format: 'evenhand-scorecard/1',
      id: SEAL.id,
      candidate: 'Robin Sample',
      interviewer: SEAL.interviewer,
      kit,
      startedAt: NINE_O_CLOCK,
      endedAt: NINE_O_CLOCK + 2_400_000,
      sealedAt: SEAL.at,
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

describe('Scorecard', () => {
  const issuesOf = (value: unknown) =>
    Scorecard.safeParse(value).error?.issues.map(({ path, message }) => ({ path, message }));

  it('takes a sealed scorecard', () => {
    expect(Scorecard.parse(aScorecard())).toEqual(aScorecard());
  });

  it('refuses a rating of a competency that the kit does not hold, and says where', () => {
    const stray = { competency: CompetencyId.parse('statistics'), rating: 5 as const, rationale: '' };
    const { ratings: known } = aScorecard();
    expect(issuesOf(aScorecard(1, { ratings: [...known, stray] }))).toEqual([
      { path: ['ratings', 3, 'competency'], message: 'the kit has no competency "statistics"' },
    ]);
  });

  it('refuses a competency that is rated twice, and says where', () => {
    const { ratings: once } = aScorecard();
    expect(issuesOf(aScorecard(1, { ratings: [...once, ...once.slice(1, 2)] }))).toEqual([
      { path: ['ratings', 3, 'competency'], message: '"latency" is rated twice' },
    ]);
  });

  it.each([
    ['another format', { format: 'evenhand-scorecard/2' }],
    ['a level outside the scale', { ratings: [{ competency: 'latency', rating: 6, rationale: '' }] }],
    ['half a level', { ratings: [{ competency: 'latency', rating: 2.5, rationale: '' }] }],
    ['no recommendation', { recommendation: null }],
    ['an id that is no UUID', { id: 'card-1' }],
    ['a candidate with a bidirectional override', { candidate: 'Robin \u202eelpmaS' }],
    ['an empty note', { notes: [aNote(1, { text: '' })] }],
    ['a probe without its question', { probes: ['own'] }],
    ['an instant in fractions', { sealedAt: NINE_O_CLOCK + 0.5 }],
  ])('refuses %s', (_what, overrides) => {
    expect(Scorecard.safeParse({ ...aScorecard(), ...overrides }).success).toBe(false);
  });
});

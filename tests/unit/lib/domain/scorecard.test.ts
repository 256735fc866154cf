import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { contentHash } from '@/lib/domain/content-hash';
import { Scorecard } from '@/lib/domain/scorecard';
import { aRevision } from '@/tests/support/a-revision';
import { aNote, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

const AMENDS = { id: uuid(8), hash: contentHash('before'), reason: 'A typing error.' };
const ASKED = { question: 'latency-first', progress: 'asked', visits: [NINE_O_CLOCK] };

describe('Scorecard', () => {
  const issuesOf = (value: unknown) =>
    Scorecard.safeParse(value).error?.issues.map(({ path, message }) => ({ path, message }));

  it('takes a sealed scorecard, and its revisions', () => {
    expect(Scorecard.parse(aScorecard())).toEqual(aScorecard());
    const second = aRevision(aScorecard(), 2);
    expect(Scorecard.parse(second)).toEqual(second);
    expect(Scorecard.parse(aRevision(second, 3)).revision).toBe(3);
  });

  it.each([
    ['a first revision that amends another', { ...aRevision(aScorecard(), 2), revision: 1 }],
    ['a later revision that amends none', { ...aScorecard(), revision: 2 }],
  ])('refuses %s, and says where', (_what, scorecard) => {
    expect(issuesOf(scorecard)).toEqual([
      { path: ['amends'], message: 'a first revision amends none, and a later one names the one before' },
    ]);
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
    ['no interview', { interview: undefined }],
    ['a revision before the first', { revision: 0 }],
    ['half a revision', { revision: 1.5 }],
    ['an amendment without a reason', { revision: 2, amends: { ...AMENDS, reason: '' } }],
    ['an amendment of something without a hash', { revision: 2, amends: { ...AMENDS, hash: 'abc' } }],
    ['a question that was neither asked nor left out', { questions: [{ ...ASKED, progress: 'returned' }] }],
    ['a visit in fractions', { questions: [{ ...ASKED, visits: [NINE_O_CLOCK + 0.5] }] }],
    ['a pause that does not say whether it has ended', { pauses: [{ id: uuid(1), from: NINE_O_CLOCK }] }],
    ['an outcome of another kind', { outcome: { kind: 'bored', details: '', scored: true } }],
    ['an instant in fractions', { sealedAt: NINE_O_CLOCK + 0.5 }],
  ])('refuses %s', (_what, overrides) => {
    expect(Scorecard.safeParse({ ...aScorecard(), ...overrides }).success).toBe(false);
  });
});

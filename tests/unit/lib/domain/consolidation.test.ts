import { describe, expect, it } from 'vitest';
import { consolidate, gaps, toDiscuss } from '@/lib/domain/consolidation';
import type { Scorecard } from '@/lib/domain/scorecard';
import {
  aCompetency,
  aKitFor,
  aNote,
  anInterviewer,
  aScorecard,
  NINE_O_CLOCK,
  ratingsFor,
} from '@/tests/support/builders';

const monitoring = aCompetency('monitoring');
const latency = aCompetency('latency');
const teamwork = aCompetency('teamwork');

/** A scorecard of interviewer `n` over monitoring and latency. */
function rated(
  n: number,
  ratings: Parameters<typeof ratingsFor>[1],
  overrides: Partial<Scorecard> = {},
): Scorecard {
  const kit = aKitFor([monitoring, latency]);
  return aScorecard(n, { kit, ratings: ratingsFor(kit, ratings), notes: [], ...overrides });
}

/** What is said of each competency, by its id. */
function figures(scorecards: readonly Scorecard[]) {
  return new Map(
    consolidate(scorecards).competencies.map(({ competency, count, mean, lowest, highest, spread }) => [
      competency.id,
      { count, mean, lowest, highest, spread },
    ]),
  );
}

describe('consolidate', () => {
  it('combines a panel', () => {
    const { competencies, composite, formula } = consolidate([
      rated(1, [5, 2]),
      rated(2, [2, 3]),
      rated(3, [4, 3]),
    ]);
    expect(formula).toBe('evenhand-weighted-mean/1');
    expect(
      competencies.map(({ competency, mean, lowest, highest, spread }) => [
        competency.id,
        mean,
        lowest,
        highest,
        spread,
      ]),
    ).toEqual([
      ['latency', 8 / 3, 2, 3, 1],
      ['monitoring', 11 / 3, 2, 5, 3],
    ]);
    expect(composite).toBeCloseTo((8 / 3 + 11 / 3) / 2, 12);
  });

  it('weighs competencies alike, however many rated them', () => {
    const only = aKitFor([latency]);
    const second = aScorecard(2, { kit: only, ratings: ratingsFor(only, [5]) });
    const third = aScorecard(3, { kit: only, ratings: ratingsFor(only, [5]) });
    expect(consolidate([rated(1, [1, 5]), second, third]).composite).toBe(3);
  });

  it('counts a missing rating neither as zero nor as a rater', () => {
    const scorecards = [rated(1, [4, 'not-assessed']), rated(2, ['not-assessed', 'not-assessed'])];
    expect(figures(scorecards).get(monitoring.id)).toEqual({
      count: 1,
      mean: 4,
      lowest: 4,
      highest: 4,
      spread: 0,
    });
    expect(figures(scorecards).get(latency.id)).toEqual({
      count: 0,
      mean: null,
      lowest: null,
      highest: null,
      spread: 0,
    });
    expect(consolidate(scorecards).composite).toBe(4);
  });

  it('has no composite where nobody gave a level, nor without scorecards', () => {
    expect(consolidate([rated(1, ['not-assessed', 'not-assessed'])]).composite).toBeNull();
    expect(consolidate([])).toEqual({
      formula: 'evenhand-weighted-mean/1',
      raters: [],
      competencies: [],
      composite: null,
    });
  });

  it('tells a competency that was not assessed from one that the kit did not hold', () => {
    const only = aKitFor([monitoring]);
    const other = aScorecard(2, { kit: only, ratings: ratingsFor(only, [3]) });
    const [row] = consolidate([rated(1, [3, 'not-assessed']), other]).competencies;
    expect(row?.competency.id).toBe('latency');
    expect([...(row?.cells ?? [])]).toEqual([[aScorecard(1).id, { rating: 'not-assessed', rationale: '' }]]);
  });

  it('puts raters in the order of their names, then of sealing', () => {
    const early = rated(1, [3, 3], { interviewer: anInterviewer(1, 'Zoe'), sealedAt: NINE_O_CLOCK });
    const late = rated(2, [3, 3], { interviewer: anInterviewer(2, 'Ada'), sealedAt: NINE_O_CLOCK + 2 });
    const namesake = rated(3, [3, 3], { interviewer: anInterviewer(3, 'Ada'), sealedAt: NINE_O_CLOCK + 1 });
    expect(consolidate([early, late, namesake]).raters.map(({ scorecardId }) => scorecardId)).toEqual([
      namesake.id,
      late.id,
      early.id,
    ]);
  });

  it('gathers the evidence for a competency with whose it is and the seconds into their interview', () => {
    const first = rated(1, [3, 3], {
      notes: [aNote(1, { at: NINE_O_CLOCK + 61_900 }), aNote(2, { competency: latency.id })],
    });
    const second = rated(2, [3, 3], {
      notes: [aNote(3, { at: NINE_O_CLOCK - 5 }), aNote(4, { competency: null })],
    });
    const row = consolidate([second, first]).competencies.find(
      ({ competency }) => competency.id === monitoring.id,
    );
    expect(row?.evidence.map(({ note, scorecardId, seconds }) => [note.text, scorecardId, seconds])).toEqual([
      ['Note 1', first.id, 61],
      ['Note 3', second.id, 0],
    ]);
  });

  it('keeps recommendations out of the figures', () => {
    const without = rated(1, [4, 4], { recommendation: 'strong-yes' });
    const against = rated(1, [4, 4], { recommendation: 'strong-no' });
    expect(consolidate([without]).competencies).toEqual(consolidate([against]).competencies);
    expect(consolidate([without]).composite).toBe(consolidate([against]).composite);
  });
});

describe('gaps', () => {
  it('are the competencies that nobody rated', () => {
    const panel = [rated(1, ['not-assessed', 3]), rated(2, ['not-assessed', 'not-assessed'])];
    expect(gaps(consolidate(panel)).map(({ competency }) => competency.id)).toEqual(['monitoring']);
  });
});

describe('toDiscuss', () => {
  const kit = aKitFor([monitoring, latency, teamwork]);
  const card = (n: number, ratings: Parameters<typeof ratingsFor>[1]) =>
    aScorecard(n, { kit, ratings: ratingsFor(kit, ratings) });

  it('are those two or more levels apart, widest first', () => {
    const rows = toDiscuss(
      consolidate([card(1, [1, 3, 2]), card(2, [3, 2, 5]), card(3, ['not-assessed', 2, 4])]),
    );
    expect(rows.map(({ competency, spread }) => [competency.id, spread])).toEqual([
      ['teamwork', 3],
      ['monitoring', 2],
    ]);
  });

  it('are none while one interviewer has rated', () => {
    expect(toDiscuss(consolidate([card(1, [1, 5, 'not-assessed'])]))).toEqual([]);
  });
});

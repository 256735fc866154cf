import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { coverageOf, unrated } from '@/lib/domain/coverage';
import type { Rating } from '@/lib/domain/rating';
import { aKit, aNote } from '@/tests/support/builders';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');
const teamwork = CompetencyId.parse('teamwork');

describe('coverageOf', () => {
  const notes = [aNote(1, { competency: monitoring })];

  it('tells nothing, evidence and rated apart', () => {
    const state = { notes, ratings: new Map<CompetencyId, Rating>([[latency, 2]]) };
    expect(coverageOf(state, monitoring)).toBe('evidence');
    expect(coverageOf(state, latency)).toBe('rated');
    expect(coverageOf(state, teamwork)).toBe('none');
  });

  it('counts not assessed as decided, with evidence or without', () => {
    const ratings = new Map<CompetencyId, Rating>([
      [monitoring, 'not-assessed'],
      [latency, 'not-assessed'],
    ]);
    expect(coverageOf({ notes, ratings }, monitoring)).toBe('rated');
    expect(coverageOf({ notes, ratings }, latency)).toBe('rated');
  });

  it('takes a note without a competency as evidence for none', () => {
    const state = { notes: [aNote(1, { competency: null })], ratings: new Map<CompetencyId, Rating>() };
    expect(coverageOf(state, monitoring)).toBe('none');
  });
});

describe('unrated', () => {
  it('names what the recommendation waits for, in the order of the kit', () => {
    const open = (ratings: [CompetencyId, Rating][]) =>
      unrated(aKit(), { ratings: new Map(ratings) }).map(({ id }) => id);
    expect(open([])).toEqual([monitoring, latency, teamwork]);
    expect(open([[latency, 1]])).toEqual([monitoring, teamwork]);
    expect(
      open([
        [teamwork, 'not-assessed'],
        [latency, 1],
        [monitoring, 5],
      ]),
    ).toEqual([]);
  });
});

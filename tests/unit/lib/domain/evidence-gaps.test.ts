import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { isWithoutEvidence, ratedWithoutEvidence } from '@/lib/domain/evidence-gaps';
import type { Rating } from '@/lib/domain/rating';
import { aKit, aNote } from '@/tests/support/builders';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');
const teamwork = CompetencyId.parse('teamwork');

function stateWith(ratings: readonly (readonly [CompetencyId, Rating])[], noted: readonly CompetencyId[]) {
  const notes = noted.map((competency, i) => aNote(i + 1, { competency }));
  return { ratings: new Map(ratings), notes };
}

describe('a rating without evidence', () => {
  it('is a level for which no note is tagged', () => {
    expect(isWithoutEvidence(stateWith([[latency, 1]], []), latency)).toBe(true);
    expect(isWithoutEvidence(stateWith([[latency, 1]], [monitoring]), latency)).toBe(true);
    expect(isWithoutEvidence(stateWith([[latency, 5]], [latency]), latency)).toBe(false);
  });

  it('is neither an open competency nor one that was not assessed', () => {
    expect(isWithoutEvidence(stateWith([], []), latency)).toBe(false);
    expect(isWithoutEvidence(stateWith([[latency, 'not-assessed']], []), latency)).toBe(false);
  });

  it('is listed in the order of the kit', () => {
    const state = stateWith(
      [
        [teamwork, 2],
        [latency, 4],
        [monitoring, 3],
      ],
      [latency],
    );
    expect(ratedWithoutEvidence(aKit(), state).map(({ id }) => id)).toEqual(['monitoring', 'teamwork']);
  });
});

import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Rating } from '@/lib/domain/rating';
import type { PointedOut } from '@/lib/domain/wording-review';
import { standingWords, wrapUpStandings } from '@/lib/domain/wrap-up-standing';
import { aKit, aNote } from '@/tests/support/builders';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');

function wording(competency: CompetencyId | null, keptBecause: string | null): PointedOut {
  const finding = {
    rule: 'age',
    kind: 'unlawful',
    start: 0,
    end: 5,
    words: 'young',
    why: '',
    instead: '',
  } as const;
  return { finding, key: 'key', competency, note: null, keptBecause };
}

describe('where the competencies stand in the wrap-up', () => {
  it('is told in words for each, in the order of the kit', () => {
    const state = {
      notes: [aNote(1, { competency: latency })],
      ratings: new Map<CompetencyId, Rating>([
        [monitoring, 4],
        [latency, 2],
      ]),
    };
    const all = [
      wording(monitoring, null),
      wording(monitoring, null),
      wording(latency, 'A name.'),
      wording(null, null),
    ];
    const standings = wrapUpStandings(aKit(), state, all);
    expect(
      standings.map(({ competency, ...rest }) => [competency.id, standingWords({ competency, ...rest })]),
    ).toEqual([
      ['monitoring', 'decided, without evidence, 2 wordings to look at'],
      ['latency', 'decided'],
      ['teamwork', 'open'],
    ]);
  });

  it('counts one wording as one', () => {
    const [first] = wrapUpStandings(aKit(), { notes: [], ratings: new Map() }, [wording(monitoring, null)]);
    expect(first && standingWords(first)).toBe('open, 1 wording to look at');
  });
});

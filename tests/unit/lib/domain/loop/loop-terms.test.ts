import { describe, expect, it } from 'vitest';
import { consolidate, gaps } from '@/lib/domain/consolidation';
import { loopTerms } from '@/lib/domain/loop/loop-terms';
import { aCompetency, aKitFor, anInterviewer, aScorecard, ratingsFor } from '@/tests/support/builders';
import { aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';

const rubric = ['monitoring', 'latency', 'testing'].map((id) => aCompetency(id));
const [monitoring, latency, testing] = rubric.map(({ id }) => id);
if (!monitoring || !latency || !testing) throw new Error('there are three');
const kit = aKitFor(rubric.slice(0, 2));
const ada = aScorecard(11, { interviewer: anInterviewer(11, 'Ada'), kit, ratings: ratingsFor(kit, [4, 2]) });
const sid = aScorecard(12, { interviewer: anInterviewer(12, 'Sid'), kit, ratings: ratingsFor(kit, [1, 1]) });

const plan = aPlan({
  competencies: [
    { id: monitoring, points: 3, critical: true, repeated: false },
    { id: latency, points: 1, critical: false, repeated: false },
    { id: testing, points: 1, critical: false, repeated: false },
  ],
  frozen: { rubric, kits: [] },
});

/** A seat whose scorecard is in. */
function seated(n: number, scorecard: typeof ada, shadowing: boolean) {
  const { id, name } = aPerson(n);
  const arrival = { loopId: null, scorecard };
  return { seat: aSeat(n), person: { id, name, shadowing }, arrival };
}

function terms() {
  const seats = [seated(1, ada, false), seated(2, sid, true)];
  return loopTerms(plan, { seats } as never); // what a standing has beyond this is not read
}

describe('the terms of a loop', () => {
  it('weigh competencies as the plan does, and keep those out who only sit in to learn', () => {
    const { composite, raters, competencies } = consolidate([ada, sid], terms());
    expect(composite).toBeCloseTo((3 * 4 + 2) / 4, 12);
    expect(raters.map(({ interviewer, counts }) => [interviewer.name, counts])).toEqual([
      ['Ada', true],
      ['Sid', false],
    ]);
    // Their ratings stand in the matrix all the same.
    expect(competencies.find(({ competency }) => competency.id === monitoring)?.cells.size).toBe(2);
  });

  it('make what nobody was asked to rate a gap', () => {
    expect(gaps(consolidate([ada], terms())).map(({ competency }) => competency.id)).toEqual([testing]);
  });

  it('leave what the plan does not weigh out of the composite', () => {
    const wide = aKitFor([...rubric, aCompetency('teamwork')]);
    const extra = aScorecard(13, { kit: wide, ratings: ratingsFor(wide, [4, 4, 4, 1]) });
    expect(consolidate([extra], terms()).composite).toBe(4);
  });

  it('flag anchors that are not those of the rubric', () => {
    const [first, ...others] = rubric;
    if (!first) throw new Error('there are three');
    const other = aKitFor([
      { ...first, anchors: { ...first.anchors, 3: 'Something else entirely' } },
      ...others,
    ]);
    const scorecard = aScorecard(14, { kit: other, ratings: ratingsFor(other, [4, 4, 4]) });
    const differ = consolidate([ada, scorecard], terms()).competencies.filter((each) => each.anchorsDiffer);
    expect(differ.map(({ competency }) => competency.id)).toEqual([monitoring]);
  });
});

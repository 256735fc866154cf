import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoopEvent, LoopEventId } from '@/lib/domain/loop/loop-event';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { loopRoster, UNKNOWN_PERSON } from '@/lib/domain/loop/loop-roster';
import { NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';

const plan = aPlan({ seats: [aSeat(1), aSeat(2, ['latency'])] });
const people = [aPerson(1), aPerson(2), aPerson(4)];
const FIRST = aSeat(1).id;
const stage = 'technical-interview';
const { id, name } = aPerson(4);

/** The decisions, each a minute after the one before. */
function events(...decided: readonly object[]): readonly LoopEvent[] {
  return decided.map((each, i) =>
    LoopEvent.parse({
      id: LoopEventId.parse(uuid(100 - i)),
      loopId: LoopId.parse(uuid(1)),
      at: NINE_O_CLOCK + i * 60_000,
      reason: `Reason ${i}`,
      ...each,
    }),
  );
}

const excused = { kind: 'excused', seat: FIRST };
const reinstated = { kind: 'reinstated', seat: FIRST };
const replaced = { kind: 'replaced', seat: FIRST, person: { id, name, shadowing: true } };
const skipped = { kind: 'stage-skipped', stage };
const resumed = { kind: 'stage-resumed', stage };
const withdrew = { kind: 'candidate-withdrew' };
const returned = { kind: 'candidate-returned' };

function first(...decided: readonly object[]) {
  return loopRoster(plan, people, events(...decided)).seats[0];
}

describe('loopRoster', () => {
  it('is the plan where nothing was decided', () => {
    const roster = loopRoster(plan, people, []);
    expect(roster.withdrew).toBeNull();
    expect(roster.skippedStages).toEqual([]);
    expect(roster.seats.map(({ person, absence, stage: at }) => [person.name, absence, at.title])).toEqual([
      ['Person 1', null, 'Technical interview'],
      ['Person 2', null, 'Technical interview'],
    ]);
  });

  it('excuses one seat, and takes that back', () => {
    expect(first(excused)?.absence).toEqual({ kind: 'excused', reason: 'Reason 0', at: NINE_O_CLOCK });
    expect(loopRoster(plan, people, events(excused)).seats[1]?.absence).toBeNull();
    expect(first(excused, reinstated)?.absence).toBeNull();
  });

  it('gives a seat to somebody else, who is not excused because the one before was', () => {
    expect(first(excused, replaced)).toMatchObject({
      person: { name: 'Person 4', shadowing: true },
      absence: null,
    });
    expect(first(replaced, excused)?.absence?.kind).toBe('excused');
  });

  it('leaves a stage out with all its seats, and takes that back', () => {
    const roster = loopRoster(plan, people, events(skipped));
    expect(roster.seats.map(({ absence }) => absence?.kind)).toEqual(['stage-skipped', 'stage-skipped']);
    expect(roster.skippedStages).toEqual([{ stage, reason: 'Reason 0', at: NINE_O_CLOCK }]);
    expect(first(skipped, resumed)?.absence).toBeNull();
  });

  it('notes that the candidate withdrew, and that they are back', () => {
    const at = NINE_O_CLOCK;
    expect(loopRoster(plan, people, events(withdrew)).withdrew).toEqual({ reason: 'Reason 0', at });
    expect(loopRoster(plan, people, events(withdrew, returned)).withdrew).toBeNull();
  });

  it('says so where somebody is no longer in the directory', () => {
    expect(loopRoster(plan, [], []).seats[0]?.person.name).toBe(UNKNOWN_PERSON);
  });

  it('follows from the log alone, in whatever order it is given', () => {
    const all = events(excused, replaced, skipped, withdrew, excused, reinstated, resumed, returned, excused);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(loopRoster(plan, people, shuffled)).toEqual(loopRoster(plan, people, all));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

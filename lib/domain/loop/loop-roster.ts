import type { PersonId } from '../opening/person';
import type { Plan, PlanStage, Seat, SeatId } from '../opening/plan';
import type { Instant } from '../schema';
import type { LoopEvent } from './loop-event';

/** Who sits on a seat: the person of the plan, or who took their place in this loop. */
export interface RosterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly shadowing: boolean;
}

/** Why nothing is expected of a seat in this loop. */
export interface Absence {
  readonly kind: 'excused' | 'stage-skipped';
  readonly reason: string;
  readonly at: Instant;
}

/** One seat of the plan as it stands in one loop. */
export interface RosterSeat {
  readonly seat: Seat;
  readonly stage: PlanStage;
  readonly person: RosterPerson;
  readonly absence: Absence | null;
}

/** What the lead decided, with the reason. */
export interface Decision {
  readonly reason: string;
  readonly at: Instant;
}

/** A stage that this candidate does not go through. */
export interface SkippedStage extends Decision {
  readonly stage: string;
}

/** Who interviews one candidate, after all that the lead decided beside the plan. */
export interface Roster {
  /** In the order of the stages, then of the plan's seats. */
  readonly seats: readonly RosterSeat[];
  readonly withdrew: Decision | null;
  readonly skippedStages: readonly SkippedStage[];
}

/** The name of somebody who was erased from the directory. */
export const UNKNOWN_PERSON = 'A person no longer in the directory';

/**
 * Who interviews in a loop: the seats of its plan with the lead's decisions laid over them. A later decision takes an
 * earlier one back; somebody who takes a place is not excused because the one before them was.
 * @param people the directory, those who were removed from it too
 * @param events of this loop, in any order
 */
export function loopRoster(
  plan: Pick<Plan, 'stages' | 'seats'>,
  people: readonly RosterPerson[],
  events: readonly LoopEvent[],
): Roster {
  const log = fold(events);
  const byId = new Map(people.map((person) => [person.id, person]));
  const seats = plan.stages.flatMap((stage) =>
    plan.seats
      .filter((seat) => seat.stage === stage.id)
      .map((seat) => {
        const known = log.replaced.get(seat.id) ?? byId.get(seat.person);
        const { id, name, shadowing } = known ?? {
          id: seat.person,
          name: UNKNOWN_PERSON,
          shadowing: false,
        };
        const absence = log.excused.get(seat.id) ?? log.skipped.get(stage.id) ?? null;
        return { seat, stage, person: { id, name, shadowing }, absence };
      }),
  );
  const skippedStages = plan.stages.flatMap(({ id }) => {
    const skipped = log.skipped.get(id);
    return skipped ? [{ stage: id, reason: skipped.reason, at: skipped.at }] : [];
  });
  return { seats, withdrew: log.withdrew, skippedStages };
}

interface Log {
  readonly replaced: Map<SeatId, RosterPerson>;
  readonly excused: Map<SeatId, Absence>;
  readonly skipped: Map<string, Absence>;
  withdrew: Decision | null;
}

function fold(events: readonly LoopEvent[]): Log {
  const log: Log = { replaced: new Map(), excused: new Map(), skipped: new Map(), withdrew: null };
  for (const event of inOrder(events)) apply(log, event);
  return log;
}

function apply(log: Log, event: LoopEvent): void {
  const { at, reason } = event;
  switch (event.kind) {
    case 'excused':
      log.excused.set(event.seat, { kind: 'excused', reason, at });
      return;
    case 'reinstated':
      log.excused.delete(event.seat);
      return;
    case 'replaced':
      log.replaced.set(event.seat, event.person);
      log.excused.delete(event.seat);
      return;
    case 'stage-skipped':
      log.skipped.set(event.stage, { kind: 'stage-skipped', reason, at });
      return;
    case 'stage-resumed':
      log.skipped.delete(event.stage);
      return;
    case 'candidate-withdrew':
      log.withdrew = { reason, at };
      return;
    case 'candidate-returned':
      log.withdrew = null;
      return;
    case 'reissued':
    case 'revealed':
  }
}

/** The order in which they were decided. No two of one loop have the same instant; the id only keeps this total. */
function inOrder(events: readonly LoopEvent[]): readonly LoopEvent[] {
  return events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

import { readLoop } from '../db/stored-loop';
import type { StoredLoop } from '../db/stored-loop';
import type { LoopId } from '../domain/loop/loop-id';
import { loopStanding } from '../domain/loop/loop-standing';
import type { LoopStanding, SeatStanding } from '../domain/loop/loop-standing';
import type { Plan, SeatId } from '../domain/opening/plan';
import type { App } from './app';

/** A loop that is run by a plan, with where it stands. */
export interface PlannedLoop extends StoredLoop {
  readonly plan: Plan;
  readonly standing: LoopStanding;
}

/**
 * Reads a loop that is run by a plan.
 * @throws Error in words for the person where there is no such loop
 */
export async function readPlannedLoop(
  { db, now }: Pick<App, 'db' | 'now'>,
  id: LoopId,
): Promise<PlannedLoop> {
  const stored = await readLoop(db, id);
  if (!stored) throw new Error('This loop is no longer here.');
  const { plan } = stored;
  if (!plan) throw new Error('This loop was made without a plan, so it has no seats and no kits.');
  return { ...stored, plan, standing: loopStanding(stored, now()) };
}

/**
 * A seat of a loop as it stands.
 * @throws Error in words for the person where the plan no longer has it
 */
export function seatIn({ standing }: PlannedLoop, id: SeatId): SeatStanding {
  const seat = standing.seats.find((each) => each.seat.id === id);
  if (!seat) throw new Error('The plan of this loop no longer has this seat.');
  return seat;
}

/**
 * A seat whose scorecard is not in.
 * @throws Error in words for the person where it is in, or the plan no longer has the seat
 */
export function seatToCome(loop: PlannedLoop, id: SeatId): SeatStanding {
  const seat = seatIn(loop, id);
  if (seat.state === 'in')
    throw new Error(
      `The scorecard of ${seat.person.name} is in already, so it counts. Take it out of the loop first.`,
    );
  return seat;
}

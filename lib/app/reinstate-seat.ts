import type { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';
import { seatIn } from './planned-loop';

/**
 * Takes back that an interviewer was excused. The kit that was withdrawn stays so; a further one is made for them.
 * @throws Error in words for the person where they are not excused
 */
export function reinstateSeat(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & { readonly seat: SeatId },
): Promise<void> {
  return decide(app, decision, (loop) => {
    const { person, absence } = seatIn(loop, decision.seat);
    if (absence?.kind !== 'excused') throw new Error(`${person.name} is not excused.`);
    return { kind: 'reinstated', seat: decision.seat };
  });
}

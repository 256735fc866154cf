import { withdrawKit } from '../db/issued-kit-repository';
import type { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';
import { seatToCome } from './planned-loop';

/**
 * Excuses an interviewer of a loop: their kit is withdrawn, and nothing is expected of them.
 * @throws Error in words for the person where their scorecard is in already; nothing has changed then
 */
export function excuseSeat(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & { readonly seat: SeatId },
): Promise<void> {
  return decide(app, decision, async (loop, at) => {
    const { kit, person, absence } = seatToCome(loop, decision.seat);
    if (absence?.kind === 'excused') throw new Error(`${person.name} is excused already.`);
    if (kit) await withdrawKit(app.db, kit.id, at);
    return { kind: 'excused', seat: decision.seat };
  });
}

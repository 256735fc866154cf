import { addIssuedKit, withdrawKit } from '../db/issued-kit-repository';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';
import { refuseWhereNotExpected } from './issue-kit';
import { makeKit } from './make-kit';
import { seatToCome } from './planned-loop';

/**
 * Withdraws the kit of a seat and makes another that takes its place, with the same handover unless another is given.
 * @returns the new kit, which has not left yet
 * @throws Error in words for the person where there is no kit, or the scorecard is in already; nothing has changed then
 */
export async function reissueKit(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & { readonly seat: SeatId; readonly handover?: string },
): Promise<IssuedKit> {
  const issued: IssuedKit[] = [];
  await decide(app, decision, async (loop, at) => {
    const seat = seatToCome(loop, decision.seat);
    refuseWhereNotExpected(loop, seat);
    const before = seat.kit;
    if (!before) throw new Error(`${seat.person.name} has no kit yet.`);
    await withdrawKit(app.db, before.id, at);
    const handover = decision.handover ?? before.file.handover;
    const kit = await makeKit(app, loop, seat, { handover, supersedes: before.id });
    await addIssuedKit(app.db, kit);
    issued.push(kit);
    return { kind: 'reissued', seat: decision.seat };
  });
  const [kit] = issued;
  if (!kit) throw new Error('The kit was not made.');
  return kit;
}

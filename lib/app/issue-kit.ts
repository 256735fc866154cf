import { addIssuedKit, putIssuedKit } from '../db/issued-kit-repository';
import type { KitId } from '../domain/kit';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { LoopId } from '../domain/loop/loop-id';
import type { SeatStanding } from '../domain/loop/loop-standing';
import type { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { makeKit, remakeKit } from './make-kit';
import { readPlannedLoop, seatIn } from './planned-loop';
import type { PlannedLoop } from './planned-loop';

/** For which seat of which loop a kit is made, and what an earlier interviewer would like to have asked. */
export interface KitWish {
  readonly loopId: LoopId;
  readonly seat: SeatId;
  readonly handover: string;
}

/**
 * Makes the kit of a seat; it has not left yet. One that is made and has not left is made anew. After a withdrawn one of
 * the same person, the new one takes its place.
 * @throws Error in words for the person where the seat has a kit that left, or nothing is expected of it
 */
export function issueKit(app: Pick<App, 'db' | 'now' | 'newId'>, wish: KitWish): Promise<IssuedKit> {
  const { db } = app;
  return db.transaction('rw', db.tables, async () => {
    const loop = await readPlannedLoop(app, wish.loopId);
    const seat = seatIn(loop, wish.seat);
    refuseWhereNotExpected(loop, seat);
    if (seat.kit?.sent)
      throw new Error(`The kit of ${seat.person.name} has gone out already. Reissue it to send another.`);
    const kit = seat.kit
      ? await remakeKit(app, loop, seat, seat.kit, wish.handover)
      : await makeKit(app, loop, seat, { handover: wish.handover, supersedes: leftBefore(loop, seat) });
    await (seat.kit ? putIssuedKit : addIssuedKit)(db, kit);
    return kit;
  });
}

/**
 * Refuses where no scorecard is expected of a seat, so that no kit is to go out.
 * @throws Error in words for the person, with why
 */
export function refuseWhereNotExpected(
  { roster }: PlannedLoop,
  { absence, person, stage }: SeatStanding,
): void {
  if (roster?.withdrew) throw new Error('The candidate withdrew. Take that back before a kit goes out.');
  if (absence?.kind === 'excused')
    throw new Error(`${person.name} is excused. Reinstate them before a kit goes out.`);
  if (absence) throw new Error(`${stage.title} is skipped. Resume it before a kit goes out.`);
}

/** The kit that whoever sits there had before and that was withdrawn; null where none had left. */
function leftBefore({ kits }: PlannedLoop, { seat, person }: SeatStanding): KitId | null {
  const theirs = kits.filter((kit) => kit.seat === seat.id && kit.person.id === person.id && kit.sent);
  return theirs.at(-1)?.id ?? null;
}

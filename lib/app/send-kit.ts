import { issuedKitById, putIssuedKit } from '../db/issued-kit-repository';
import { lockPlan } from '../db/opening-repository';
import { readPlanSource } from '../db/plan-source-repository';
import type { KitId } from '../domain/kit';
import type { IssuedKit, KitWay } from '../domain/loop/issued-kit';
import type { App } from './app';
import { freezePlan } from './frozen-plan';
import { refuseWhereNotExpected } from './issue-kit';
import { remakeKit } from './make-kit';
import { readPlannedLoop, seatIn } from './planned-loop';
import type { PlannedLoop } from './planned-loop';

/**
 * Notes that a kit leaves. The first of a plan locks the plan in the same transaction. A kit leaves as the plan is then, so
 * what is to be handed over is the file of the kit that this returns; one that left before is returned as it was.
 * @throws Error in words for the person where the kit was withdrawn or nothing is expected of its seat; nothing has changed then
 */
export function sendKit(app: Pick<App, 'db' | 'now' | 'newId'>, id: KitId, way: KitWay): Promise<IssuedKit> {
  const { db } = app;
  return db.transaction('rw', db.tables, async () => {
    const kit = await issuedKitById(db, id);
    if (!kit) throw new Error('This kit is no longer here.');
    if (kit.withdrawnAt !== null) throw new Error('This kit was withdrawn. Make another one.');
    if (kit.sent) return kit;
    const loop = await withLockedPlan(app, await readPlannedLoop(app, kit.loopId));
    const seat = seatIn(loop, kit.seat);
    refuseWhereNotExpected(loop, seat);
    const leaving = { ...(await remakeKit(app, loop, seat, kit)), sent: { at: app.now(), way } };
    await putIssuedKit(db, leaving);
    return leaving;
  });
}

async function withLockedPlan({ db, now }: Pick<App, 'db' | 'now'>, loop: PlannedLoop): Promise<PlannedLoop> {
  const { plan } = loop;
  if (plan.lockedAt !== null) return loop;
  const frozen = freezePlan(plan, await readPlanSource(db, plan.bank));
  return { ...loop, plan: await lockPlan(db, plan.id, now(), frozen) };
}

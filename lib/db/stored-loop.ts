import type { Interview } from '../domain/interview';
import { interviewStage } from '../domain/interview';
import type { Arrival } from '../domain/loop/arrival';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { Loop } from '../domain/loop/loop';
import type { LoopEvent } from '../domain/loop/loop-event';
import type { LoopId } from '../domain/loop/loop-id';
import { loopRoster } from '../domain/loop/loop-roster';
import type { Roster } from '../domain/loop/loop-roster';
import type { Opening } from '../domain/opening/opening';
import type { Plan } from '../domain/opening/plan';
import { arrivalsOf } from './arrival-repository';
import type { Database } from './database';
import { kitsOfLoop } from './issued-kit-repository';
import { eventsOfLoop } from './loop-event-repository';

/** A loop with every record that its standing follows from. */
export interface StoredLoop {
  readonly loop: Loop;
  /** Null where the loop only takes scorecards in. */
  readonly plan: Plan | null;
  /** Null without a plan, and after the opening was erased. */
  readonly opening: Opening | null;
  /** Null without a plan. */
  readonly roster: Roster | null;
  readonly kits: readonly IssuedKit[];
  readonly arrivals: readonly Arrival[];
  /** In the order in which they were decided. */
  readonly events: readonly LoopEvent[];
  /** The candidate's name, which nothing is exported with. */
  readonly name: string | null;
  /** Interviews of this browser that belong to the loop and are not sealed. */
  readonly open: readonly Interview[];
  /** How many of those keep the loop blind. */
  readonly ownOpen: number;
}

/** Reads loops in full, in one transaction. */
export function readLoops(db: Database, loops: readonly Loop[]): Promise<StoredLoop[]> {
  const tables = [
    db.people,
    db.openings,
    db.plans,
    db.issuedKits,
    db.arrivals,
    db.loopEvents,
    db.candidateNames,
    db.interviews,
  ] as const;
  return db.transaction('r', tables, async () => {
    const people = await db.people.toArray();
    return Promise.all(
      loops.map(async (loop) => {
        const plan = loop.plan && ((await db.plans.get(loop.plan.planId)) ?? null);
        const opening = loop.plan && ((await db.openings.get(loop.plan.openingId)) ?? null);
        const kits = await kitsOfLoop(db, loop.id);
        const arrivals = await arrivalsOf(db, loop.id);
        const events = await eventsOfLoop(db, loop.id);
        const name = (await db.candidateNames.get(loop.id))?.name ?? null;
        const roster = plan && loopRoster(plan, people, events);
        const open = await openInterviews(db, loop.id, kits);
        const ownOpen = open.filter((each) => keepsBlind(each, kits, roster)).length;
        return { loop, plan, opening, roster, kits, arrivals, events, name, open, ownOpen };
      }),
    );
  });
}

/** Reads one loop in full; null where it is not here or deleted. */
export async function readLoop(db: Database, id: LoopId): Promise<StoredLoop | null> {
  const loop = await db.loops.get(id);
  if (loop?.deletedAt !== null) return null;
  return (await readLoops(db, [loop]))[0] ?? null;
}

async function openInterviews(
  db: Database,
  loopId: LoopId,
  kits: readonly IssuedKit[],
): Promise<readonly Interview[]> {
  const ids = kits.map(({ id }) => id);
  const ofLoop = await db.interviews.where('loopId').equals(loopId).toArray();
  const ofKits = await db.interviews.where('received.issue.kit').anyOf(ids).toArray();
  const here = new Map([...ofLoop, ...ofKits].map((each) => [each.id, each]));
  return [...here.values()].filter(
    (each) => each.deletedAt === null && !['sealed', 'closed'].includes(interviewStage(each)),
  );
}

/** One that has begun and was never sealed, or is to begin with a kit that holds. */
function keepsBlind(interview: Interview, kits: readonly IssuedKit[], roster: Roster | null): boolean {
  if (interview.scorecardId !== null) return false;
  if (interviewStage(interview) !== 'prepared') return true;
  const kit = kits.find(({ id }) => id === interview.received?.issue.kit);
  return kit?.withdrawnAt === null && roster?.withdrew === null;
}

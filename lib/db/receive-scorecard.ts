import type { Arrival } from '../domain/loop/arrival';
import { arrivalsStanding } from '../domain/loop/arrivals-standing';
import type { Loop } from '../domain/loop/loop';
import type { LoopId } from '../domain/loop/loop-id';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { KitIssue } from '../domain/loop/kit-issue';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import { scorecardHash } from '../domain/scorecard-hash';
import { addToLoop, arrivalsOf, collectIntoLoop } from './arrival-repository';
import type { Collected } from './arrival-repository';
import type { Database } from './database';
import { issuedKitById, kitsOfLoop } from './issued-kit-repository';

/** What became of a scorecard that came in. */
export type Verdict =
  | Collected
  /** It is in, and contradicts another; neither counts. */
  | 'conflict'
  /** It is in and does not count: its kit was withdrawn, or another took its place. */
  | 'withdrawn'
  | 'superseded-kit'
  /** It was left out: it names a kit as it was never issued, or without what proves that it was made with it. */
  | 'altered-kit'
  | 'wrong-secret'
  /** It was left out: no kit, or none that is known, leads to a loop that takes it. */
  | 'no-kit'
  | 'unknown-kit'
  | 'no-loop'
  | 'deleted-loop';

/** What became of a scorecard, and the loop that it belongs to; null where none is known. */
export interface Received {
  readonly collected: Verdict;
  readonly loop: Loop | null;
}

/**
 * Takes a scorecard into the loop that its kit was made for, or without a kit into the one where it was dropped. All in one
 * transaction; what is left out changes nothing.
 * @param here the loop on whose page it was dropped; null elsewhere
 */
export function receiveScorecard(
  db: Database,
  scorecard: Scorecard,
  here: LoopId | null,
  at: Instant,
): Promise<Received> {
  const tables = [db.loops, db.issuedKits, db.arrivals, db.scorecards] as const;
  return db.transaction('rw', tables, async () => {
    const { issue } = scorecard;
    const kit = issue && (await issuedKitById(db, issue.kit));
    if (issue && kit) return receiveByKit(db, scorecard, issue, kit, at);
    const loop = await loopToTakeIt(db, scorecard, here);
    if (loop === null) return { collected: issue ? 'unknown-kit' : 'no-loop', loop: null };
    if (loop.plan !== null) return { collected: issue ? 'unknown-kit' : 'no-kit', loop };
    return { collected: await collectIntoLoop(db, loop.id, scorecard, at), loop };
  });
}

async function receiveByKit(
  db: Database,
  scorecard: Scorecard,
  issue: KitIssue,
  kit: IssuedKit,
  at: Instant,
): Promise<Received> {
  const loop = await db.loops.get(kit.loopId);
  if (loop?.deletedAt !== null) return { collected: 'deleted-loop', loop: loop ?? null };
  if (issue.hash !== kit.file.hash) return { collected: 'altered-kit', loop };
  const known = await db.arrivals.get([loop.id, scorecardHash(scorecard)]);
  const proven = issue.secret === kit.file.secret || (issue.secret === null && known !== undefined);
  if (!proven) return { collected: 'wrong-secret', loop };
  if (known?.removedAt === null) return { collected: 'already-there', loop };
  await addToLoop(db, loop.id, known?.scorecard ?? scorecard, at);
  const arrivals = await arrivalsOf(db, loop.id);
  return { collected: verdictOn(scorecard, arrivals, await kitsOfLoop(db, loop.id)), loop };
}

function verdictOn(scorecard: Scorecard, arrivals: readonly Arrival[], kits: readonly IssuedKit[]): Verdict {
  const hash = scorecardHash(scorecard);
  const isIt = (arrival: Arrival) => arrival.hash === hash;
  const { conflicts, strays, superseded } = arrivalsStanding(arrivals, kits);
  const stray = strays.find(({ arrival }) => isIt(arrival));
  if (stray) return stray.why === 'superseded' ? 'superseded-kit' : 'withdrawn';
  if (conflicts.some(({ rivals }) => rivals.some(isIt))) return 'conflict';
  return superseded.some(isIt) ? 'superseded' : 'added';
}

/** The loop where it was dropped, or else the only one without a plan that knows the scorecard or the revision before. */
async function loopToTakeIt(db: Database, scorecard: Scorecard, here: LoopId | null): Promise<Loop | null> {
  const ids = here === null ? await loopsThatKnow(db, scorecard) : [here];
  const loops = (await db.loops.bulkGet(ids)).filter((loop) => loop?.deletedAt === null);
  const fitting = here === null ? loops.filter((loop) => loop?.plan === null) : loops;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

async function loopsThatKnow(db: Database, { id, amends }: Scorecard): Promise<LoopId[]> {
  const ids = amends === null ? [id] : [id, amends.id];
  const known = await db.arrivals.where('scorecard.id').anyOf(ids).toArray();
  return [...new Set(known.map(({ loopId }) => loopId))];
}

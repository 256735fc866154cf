import type { KitId } from '../kit';
import type { Arrival } from './arrival';
import type { IssuedKit } from './issued-kit';

/** Why a scorecard that is in a planned loop belongs to none of its seats. */
export type StrayWhy =
  /** It was made without a kit of a lead. */
  | 'no-kit'
  /** Its kit is not one of this loop. */
  | 'unknown-kit'
  /** Its kit was altered after it was issued, or its secret is another. */
  | 'altered-kit'
  /** Its kit was withdrawn. */
  | 'withdrawn'
  /** A further kit took the place of its kit. */
  | 'superseded';

/** A scorecard that came in and does not count, with the reason. */
export interface Stray {
  readonly arrival: Arrival;
  readonly why: StrayWhy;
}

/** What is at odds: two interviews with one kit, two contents of one revision, or a revision that amends another. */
export type ConflictKind = 'two-firsts' | 'same-revision' | 'broken-chain';

/** Scorecards of which no more than one can be right. None of them counts until the others are taken out. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Null in a loop without a plan. */
  readonly kit: KitId | null;
  /** Two or more. */
  readonly rivals: readonly Arrival[];
}

/** Which of the scorecards that came in count. Every one that was not taken out stands in exactly one of these. */
export interface ArrivalsStanding {
  readonly counting: readonly Arrival[];
  /** Earlier revisions of scorecards that count, or whose newest was taken out. */
  readonly superseded: readonly Arrival[];
  readonly conflicts: readonly Conflict[];
  readonly strays: readonly Stray[];
}

/**
 * Which of a loop's arrivals count. It follows from the set of arrivals and of kits alone, not from the order in which they
 * came in: the newest revision stands for a scorecard, and one that was taken out does not bring the one before it back;
 * scorecards that contradict each other wait until all but one are taken out.
 * @param arrivals each once (by its hash), those that were taken out too
 * @param kits all kits of the loop, the withdrawn ones too; null for a loop without a plan, which takes any scorecard
 */
export function arrivalsStanding(
  arrivals: readonly Arrival[],
  kits: readonly IssuedKit[] | null,
): ArrivalsStanding {
  const sorted = arrivals.toSorted(compareArrivals);
  const whyOf = kits === null ? () => null : strayReason(kits);
  const strays = sorted.flatMap((arrival) => {
    const why = whyOf(arrival);
    return why !== null && arrival.removedAt === null ? [{ arrival, why }] : [];
  });
  const rest = sorted.filter((arrival) => whyOf(arrival) === null);
  const subjects = groupedBy(rest, ({ scorecard }) =>
    kits === null ? scorecard.interview : (scorecard.issue?.kit ?? ''),
  );
  const judged = [...subjects.values()].map((all) => judge(all, kits !== null));
  return {
    counting: judged.flatMap((each) => each.counting).toSorted(compareArrivals),
    superseded: judged.flatMap((each) => each.superseded).toSorted(compareArrivals),
    conflicts: judged.flatMap((each) => each.conflicts),
    strays,
  };
}

/** By when they were sealed, which is the same whatever came in first. */
function compareArrivals(a: Arrival, b: Arrival): number {
  return (
    a.scorecard.sealedAt - b.scorecard.sealedAt ||
    compare(a.scorecard.id, b.scorecard.id) ||
    compare(a.hash, b.hash)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why an arrival belongs to none of the seats; null where it belongs to one. */
function strayReason(kits: readonly IssuedKit[]): (arrival: Arrival) => StrayWhy | null {
  const byId = new Map(kits.map((kit) => [kit.id, kit]));
  const replaced = new Set(kits.map(({ file }) => file.supersedes));
  return ({ scorecard: { issue } }) => {
    if (issue === null) return 'no-kit';
    const kit = byId.get(issue.kit);
    if (!kit) return 'unknown-kit';
    if (issue.hash !== kit.file.hash) return 'altered-kit';
    if (kit.withdrawnAt === null) return null;
    return replaced.has(kit.id) ? 'superseded' : 'withdrawn';
  };
}

type Judgement = Omit<ArrivalsStanding, 'strays'>;

/** Judges what came in with one kit, or without kits the revisions of one scorecard. */
function judge(all: readonly Arrival[], withKit: boolean): Judgement {
  const here = all.filter(({ removedAt }) => removedAt === null);
  const groups = [...groupedBy(all, ({ scorecard }) => scorecard.interview).values()];
  const live = groups.filter((group) => newestOf(group).length > 0);
  const rivals = new Set<Arrival>(live.flatMap(atOdds));
  const within = [...rivals];
  if (live.length > 1) for (const arrival of live.flatMap(newestOf)) rivals.add(arrival);
  const kind = live.length > 1 ? 'two-firsts' : sameRevision(within) ? 'same-revision' : 'broken-chain';
  const kit = withKit ? (here[0]?.scorecard.issue?.kit ?? null) : null;
  const counting = rivals.size > 0 ? [] : live.flatMap(newestOf);
  return {
    counting,
    superseded: here.filter((arrival) => !rivals.has(arrival) && !counting.includes(arrival)),
    conflicts: rivals.size > 0 ? [{ kind, kit, rivals: [...rivals].sort(compareArrivals) }] : [],
  };
}

/** Those of the newest revision that ever came in which were not taken out. */
function newestOf(group: readonly Arrival[]): readonly Arrival[] {
  const newest = Math.max(...group.map(({ scorecard }) => scorecard.revision));
  return group.filter(({ scorecard, removedAt }) => removedAt === null && scorecard.revision === newest);
}

/** Of one interview's revisions those that contradict each other. */
function atOdds(group: readonly Arrival[]): readonly Arrival[] {
  const here = group.filter(({ removedAt }) => removedAt === null);
  return here.filter((a) =>
    here.some((b) => a !== b && (sameRevision([a, b]) || amendsAnother(a, b) || amendsAnother(b, a))),
  );
}

function sameRevision(arrivals: readonly Arrival[]): boolean {
  const revisions = arrivals.map(({ scorecard }) => `${scorecard.interview} ${scorecard.revision}`);
  return new Set(revisions).size < revisions.length;
}

/** Whether a revision follows the one given by number, and amends another. */
function amendsAnother({ scorecard }: Arrival, before: Arrival): boolean {
  return (
    scorecard.revision === before.scorecard.revision + 1 &&
    scorecard.amends !== null &&
    scorecard.amends.hash !== before.hash
  );
}

function groupedBy(
  arrivals: readonly Arrival[],
  keyOf: (arrival: Arrival) => string,
): ReadonlyMap<string, readonly Arrival[]> {
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const key = keyOf(arrival);
    const group = groups.get(key);
    if (group) group.push(arrival);
    else groups.set(key, [arrival]);
  }
  return groups;
}

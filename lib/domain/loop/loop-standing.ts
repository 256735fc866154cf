import type { KitId } from '../kit';
import type { Scorecard } from '../scorecard';
import type { Instant } from '../schema';
import type { Arrival } from './arrival';
import { arrivalsStanding } from './arrivals-standing';
import type { ArrivalsStanding, Conflict, Stray } from './arrivals-standing';
import type { IssuedKit } from './issued-kit';
import type { Loop } from './loop';
import type { LoopEvent } from './loop-event';
import type { Roster, RosterSeat } from './loop-roster';

/** How far a seat is. `excused` and `skipped` are expected to bring nothing. */
export type SeatState = 'no-kit' | 'made' | 'sent' | 'opened' | 'in' | 'conflict' | 'excused' | 'skipped';

/** One seat of a loop with its kit and what came back. */
export interface SeatStanding extends RosterSeat {
  /** The kit that holds; null while none was made, or after it was withdrawn. */
  readonly kit: IssuedKit | null;
  readonly state: SeatState;
  /** Whether its scorecard is waited for: its person does not only shadow, rates something, and is not excused or skipped. */
  readonly awaited: boolean;
  /** Awaited and not in although the time is over. */
  readonly late: boolean;
  /** The scorecard that counts. */
  readonly arrival: Arrival | null;
  /** Where scorecards contradict each other: those. */
  readonly rivals: readonly Arrival[];
}

/** Whether scores are shown: not before all are in, or since all are, or because the lead wanted them sooner. */
export type Reveal = 'blind' | 'complete' | 'overridden';

/** Where a loop stands. */
export interface LoopStanding {
  /** Empty without a plan. */
  readonly seats: readonly SeatStanding[];
  /** How many scorecards are expected; 0 without a plan. */
  readonly expected: number;
  /** How many of those expected are in; without a plan how many count. */
  readonly arrived: number;
  /** Who is waited for, each once. */
  readonly missing: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly strays: readonly Stray[];
  readonly reveal: Reveal;
  /** The scorecards that count and may be shown, without the secrets of their kits; empty while blind. */
  readonly counting: readonly Scorecard[];
}

/** What a loop's standing follows from. */
export interface LoopRecords {
  readonly loop: Pick<Loop, 'plan' | 'dueAt'>;
  /** Null without a plan. */
  readonly roster: Roster | null;
  /** All that were made, the withdrawn ones too. */
  readonly kits: readonly IssuedKit[];
  /** All that came in, those taken out too. */
  readonly arrivals: readonly Arrival[];
  readonly events: readonly LoopEvent[];
  /** How many interviews of this browser in this loop are still to be sealed. */
  readonly ownOpen: number;
}

/**
 * Where a loop stands. It is blind until every scorecard that is waited for is in, or the candidate withdrew, and the lead
 * has sealed their own; the lead can have it shown sooner, with a reason. A loop without a plan shows at once what comes in.
 */
export function loopStanding(records: LoopRecords, now: Instant): LoopStanding {
  const { loop, roster, kits, arrivals } = records;
  const standing = arrivalsStanding(arrivals, roster === null ? null : kits);
  const seats = (roster?.seats ?? []).map((seat) => seatStanding(seat, kits, standing, loop.dueAt, now));
  const awaited = seats.filter((seat) => seat.awaited);
  const missing = awaited.filter(({ state }) => state !== 'in');
  const reveal = roster === null ? 'complete' : revealOf(records, roster, missing.length);
  return {
    seats,
    expected: awaited.length,
    arrived: roster === null ? standing.counting.length : awaited.length - missing.length,
    missing: [...new Map(missing.map(({ person }) => [person.id, person.name])).values()],
    conflicts: standing.conflicts,
    strays: standing.strays,
    reveal,
    counting: reveal === 'blind' ? [] : standing.counting.map(({ scorecard }) => withoutSecret(scorecard)),
  };
}

function revealOf({ events, ownOpen }: LoopRecords, { withdrew }: Roster, missing: number): Reveal {
  if (ownOpen === 0 && (missing === 0 || withdrew !== null)) return 'complete';
  return events.some(({ kind }) => kind === 'revealed') ? 'overridden' : 'blind';
}

function seatStanding(
  seat: RosterSeat,
  kits: readonly IssuedKit[],
  { counting, conflicts }: ArrivalsStanding,
  dueAt: Instant | null,
  now: Instant,
): SeatStanding {
  const kit = currentKit(kits, seat.seat.id);
  const isOfKit = (id: KitId | null | undefined) => kit !== null && id === kit.id;
  const arrival = counting.find(({ scorecard }) => isOfKit(scorecard.issue?.kit)) ?? null;
  const rivals = conflicts.find((conflict) => isOfKit(conflict.kit))?.rivals ?? [];
  const state = stateOf(seat, kit, arrival, rivals);
  const expected = state === 'in' || (seat.absence === null && seat.seat.competencies.length > 0);
  const awaited = expected && !seat.person.shadowing;
  const late = awaited && state !== 'in' && dueAt !== null && now > dueAt;
  return { ...seat, kit, state, awaited, late, arrival, rivals };
}

function stateOf(
  { absence }: RosterSeat,
  kit: IssuedKit | null,
  arrival: Arrival | null,
  rivals: readonly Arrival[],
): SeatState {
  if (rivals.length > 0) return 'conflict';
  if (arrival) return 'in';
  if (absence) return absence.kind === 'excused' ? 'excused' : 'skipped';
  if (!kit) return 'no-kit';
  if (kit.openedAt !== null) return 'opened';
  return kit.sent ? 'sent' : 'made';
}

/** The kit of a seat that was not withdrawn; null where there is none. */
export function currentKit(kits: readonly IssuedKit[], seat: IssuedKit['seat']): IssuedKit | null {
  return kits.find((kit) => kit.seat === seat && kit.withdrawnAt === null) ?? null;
}

/** A scorecard as it is shown and passed on: the secret of its kit stays with the lead. */
function withoutSecret(scorecard: Scorecard): Scorecard {
  const { issue } = scorecard;
  return issue === null ? scorecard : { ...scorecard, issue: { ...issue, secret: null } };
}

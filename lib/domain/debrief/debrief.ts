import type { CompetencyId } from '../bank/competency';
import type { RatingLevel } from '../rating';
import type { Instant } from '../schema';
import type { DebriefEvent, Decision } from './debrief-event';

/** The level that the panel agreed on for one competency. */
export interface Consensus {
  readonly level: RatingLevel;
  readonly reason: string;
  readonly at: Instant;
}

/** Where a debrief stands. */
export interface Debrief {
  /** When it was first opened; null while it was not. */
  readonly openedAt: Instant | null;
  /** What the panel is at, and since when; null between items. */
  readonly item: { readonly competency: CompetencyId; readonly since: Instant } | null;
  /** The milliseconds that each item took until the last event, the one under way not counted. */
  readonly spent: ReadonlyMap<CompetencyId, number>;
  readonly consensus: ReadonlyMap<CompetencyId, Consensus>;
  /** What holds; null while nothing was decided, or the debrief was reopened after that. */
  readonly decision: (Decision & { readonly at: Instant }) | null;
  readonly events: readonly DebriefEvent[];
}

/** Folds the events of one loop's debrief, in whatever order they are handed over. */
export function debriefOf(events: readonly DebriefEvent[]): Debrief {
  const inOrder = events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const spent = new Map<CompetencyId, number>();
  const consensus = new Map<CompetencyId, Consensus>();
  let openedAt: Instant | null = null;
  let item: Debrief['item'] = null;
  let decision: Debrief['decision'] = null;
  const leaveItem = (at: Instant) => {
    if (item) spent.set(item.competency, (spent.get(item.competency) ?? 0) + Math.max(0, at - item.since));
    item = null;
  };
  for (const event of inOrder) {
    switch (event.kind) {
      case 'opened':
        openedAt ??= event.at;
        break;
      case 'item':
        leaveItem(event.at);
        if (event.competency !== null) item = { competency: event.competency, since: event.at };
        break;
      case 'consensus':
        if (event.level === null) consensus.delete(event.competency);
        else consensus.set(event.competency, { level: event.level, reason: event.reason, at: event.at });
        break;
      case 'decided':
        leaveItem(event.at);
        decision = { ...event.decision, at: event.at };
        break;
      case 'reopened':
        decision = null;
        break;
    }
  }
  return { openedAt, item, spent, consensus, decision, events: inOrder };
}

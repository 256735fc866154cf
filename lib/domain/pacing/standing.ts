import type { Outlook, Prospect } from './outlook';
import type { Reserve } from './reserve';
import { canBeHeld } from './reserve';

/**
 * Where a competency stands. *Covered*: it has evidence. *Planned*: it has none yet, and its question fits. *At risk*:
 * it is being asked, or its question would fit by itself, but not whole and beside what comes before it. *Out of time*:
 * its question no longer fits even by itself. *Used up*: it has neither evidence nor a question left.
 */
export type Standing = 'covered' | 'planned' | 'at-risk' | 'out-of-time' | 'used-up';

/**
 * Where a competency stands.
 * @param planned whether an open question of it is in the plan
 */
export function standingOf(
  prospect: Prospect,
  outlook: Outlook,
  reserve: Reserve,
  planned: boolean,
): Standing {
  if (prospect.competency.hasEvidence) return 'covered';
  if (prospect === reserve.short?.question.prospect) return 'at-risk';
  if (planned || prospect === reserve.heard) return 'planned';
  const needed = neededSeconds(prospect, outlook);
  if (needed === null) return 'used-up';
  const { focus, secondsUntilClosing } = outlook;
  const underWay = focus?.prospect === prospect && focus.secondsLeft > 0 && secondsUntilClosing > 0;
  return underWay || canBeHeld(needed, secondsUntilClosing) ? 'at-risk' : 'out-of-time';
}

/** Seconds of the way to evidence on a competency: the rest of its question in focus, or its shortest open one; null where there is none. */
export function neededSeconds(prospect: Prospect, { focus }: Outlook): number | null {
  if (focus?.prospect === prospect && focus.secondsLeft > 0) return focus.secondsLeft;
  return prospect.shortest?.seconds ?? null;
}

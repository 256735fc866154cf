import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';

/** The interviews of the home screen by what there is to do with them. */
export interface HomeLists {
  /** The soonest planned start first; what has none comes after, the newest first. */
  readonly prepared: readonly Interview[];
  /** Those in the call before those in wrap-up. */
  readonly underWay: readonly Interview[];
  /** Sealed and closed, the last one first. */
  readonly recent: readonly Interview[];
  /** Whether one is in the call: the one thing to return to. */
  readonly inCall: boolean;
}

/** Sorts interviews, newest first, into the lists of the home screen. */
export function homeLists(interviews: readonly Interview[]): HomeLists {
  const at = (...stages: readonly string[]) =>
    interviews.filter((each) => stages.includes(interviewStage(each)));
  const live = at('live');
  return {
    prepared: at('prepared').toSorted((a, b) => plannedOrLast(a) - plannedOrLast(b)),
    underWay: [...live, ...at('wrap-up')],
    recent: at('sealed', 'closed').toSorted((a, b) => endOf(b) - endOf(a)),
    inCall: live.length > 0,
  };
}

function plannedOrLast({ scheduledAt }: Interview): number {
  return scheduledAt ?? Number.MAX_SAFE_INTEGER;
}

function endOf({ endedAt, createdAt }: Interview): number {
  return endedAt ?? createdAt;
}

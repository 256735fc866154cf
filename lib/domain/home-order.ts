import type { Interview } from './interview';
import { interviewStage } from './interview';

/** Interviews by what there is to do with them. */
export interface HomeOrder {
  /** The soonest planned start first; what has none comes after, the newest first. */
  readonly prepared: readonly Interview[];
  /** Those in the call before those in wrap-up. */
  readonly underWay: readonly Interview[];
  /** Sealed and closed, the last one first. */
  readonly recent: readonly Interview[];
}

/** Sorts interviews, newest first, into the lists of the home screen. */
export function homeOrder(interviews: readonly Interview[]): HomeOrder {
  const at = (...stages: readonly string[]) =>
    interviews.filter((each) => stages.includes(interviewStage(each)));
  return {
    prepared: at('prepared').toSorted((a, b) => plannedOrLast(a) - plannedOrLast(b)),
    underWay: [...at('live'), ...at('wrap-up')],
    recent: at('sealed', 'closed').toSorted((a, b) => endOf(b) - endOf(a)),
  };
}

function plannedOrLast({ scheduledAt }: Interview): number {
  return scheduledAt ?? Number.MAX_SAFE_INTEGER;
}

function endOf({ endedAt, createdAt }: Interview): number {
  return endedAt ?? createdAt;
}

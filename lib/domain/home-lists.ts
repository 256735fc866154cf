import type { Interview } from './interview';
import type { InterviewId } from './interview-id';

/** A list of which no more is read than is shown. */
export interface ListBeginning {
  readonly interviews: readonly Interview[];
  /** How many there are, as far as they were looked through. */
  readonly count: number;
}

/** The interviews of the home screen by what there is to do with them. */
export interface HomeLists {
  /** The soonest planned start first; what has none comes after, the newest first. */
  readonly prepared: ListBeginning;
  /** Those in the call before those in wrap-up. */
  readonly underWay: ListBeginning;
  /** Sealed and closed, the last one first. */
  readonly recent: ListBeginning;
  /** Whether one is in the call: the one thing to return to. */
  readonly inCall: boolean;
  /** The newest one in the call or in wrap-up. */
  readonly newestUnderWay: InterviewId | null;
  /** Whether all interviews were looked through. */
  readonly complete: boolean;
}

/** How many of each list are read. */
export type HomeLengths = Readonly<Record<'prepared' | 'underWay' | 'recent', number>>;

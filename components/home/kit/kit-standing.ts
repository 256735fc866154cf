import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import type { KitFile } from '@/lib/domain/loop/kit-file';

/** What a kit meets in this browser. */
export interface KitStanding {
  /** Whether its interview is here already. */
  readonly here: boolean;
  /** What there is to know before it is prepared; null where nothing is special. */
  readonly note: string | null;
}

/** Tells whether a kit was opened here before, and what becomes of the one that it takes the place of. */
export function kitStanding(
  { kit, supersedes }: KitFile,
  interviews: readonly Pick<
    Interview,
    'received' | 'startedAt' | 'endedAt' | 'outcome' | 'scorecardId' | 'amendment'
  >[],
): KitStanding {
  if (interviews.some(({ received }) => received?.issue.kit === kit.id))
    return { here: true, note: 'This kit was opened here before. Its interview is kept as it is.' };
  if (supersedes === null) return { here: false, note: null };
  const before = interviews.filter(({ received }) => received?.issue.kit === supersedes);
  if (before.length === 0)
    return { here: false, note: 'It takes the place of an earlier kit, which no longer counts.' };
  if (before.some((each) => interviewStage(each) === 'prepared'))
    return {
      here: false,
      note: 'It takes the place of the kit that is prepared here. That interview is deleted and can be restored; your facts and the planned start come along.',
    };
  return {
    here: false,
    note: 'It takes the place of a kit that you have begun here. That interview is kept, but its scorecard no longer counts.',
  };
}

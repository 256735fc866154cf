import type { Change } from './operation';
import { Interviewer } from './interviewer';
import { KitId } from './kit';
import { LoopId } from './loop';
import { Instant, Line, z } from './schema';
import { ScorecardId } from './scorecard-id';

export const InterviewId = z.uuid().brand<'InterviewId'>();
export type InterviewId = z.infer<typeof InterviewId>;

/** One interviewer's session. What happens in it is kept as operations; the instants here are their fold. */
export const Interview = z.object({
  id: InterviewId,
  candidate: Line,
  interviewer: Interviewer,
  kitId: KitId,
  kitTitle: Line,
  loopId: LoopId.nullable(),
  sample: z.boolean(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  scorecardId: ScorecardId.nullable(),
  deletedAt: Instant.nullable(),
});
export type Interview = z.infer<typeof Interview>;

/** Where an interview stands: not begun, in the call, in wrap-up, or sealed. */
export type InterviewStage = 'prepared' | 'live' | 'wrap-up' | 'sealed';

/** Reads the stage off an interview's instants. */
export function interviewStage(
  interview: Pick<Interview, 'startedAt' | 'endedAt' | 'scorecardId'>,
): InterviewStage {
  if (interview.scorecardId !== null) return 'sealed';
  if (interview.startedAt === null) return 'prepared';
  return interview.endedAt === null ? 'live' : 'wrap-up';
}

const STAGES: Record<InterviewStage, string> = {
  prepared: 'Prepared',
  live: 'In the call',
  'wrap-up': 'In wrap-up',
  sealed: 'Sealed',
};

/** The words for a stage. */
export function stageLabel(stage: InterviewStage): string {
  return STAGES[stage];
}

/** Whole seconds between the start of the interview and an instant; never negative. */
export function secondsInto(startedAt: Instant | null, at: Instant): number {
  return startedAt === null ? 0 : Math.max(0, Math.floor((at - startedAt) / 1000));
}

/** Folds one change into the interview's own row. */
export function applyToInterview(interview: Interview, change: Change): Interview {
  switch (change.field) {
    case 'started':
      return { ...interview, startedAt: change.value };
    case 'ended':
      return { ...interview, endedAt: change.value };
    case 'sealed':
      return { ...interview, scorecardId: change.value };
    default:
      return interview;
  }
}

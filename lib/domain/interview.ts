import type { Change } from './operation';
import { InterviewId } from './interview-id';
import { Interviewer } from './interviewer';
import { KitId } from './kit';
import { ReceivedKit } from './loop/received-kit';
import { LoopId } from './loop/loop-id';
import { Outcome } from './outcome';
import { Pause } from './pause';
import { Instant, Line, Prose, z } from './schema';
import { ScorecardId } from './scorecard-id';

/** One interviewer's session. What happens in it is kept as operations; the instants here are their fold. */
export const Interview = z.object({
  id: InterviewId,
  candidate: Line,
  interviewer: Interviewer,
  kitId: KitId,
  kitTitle: Line,
  /** The loop of this browser that it belongs to. */
  loopId: LoopId.nullable(),
  /** What came with the kit, where a lead sent it. */
  received: ReceivedKit.nullable(),
  sample: z.boolean(),
  createdAt: Instant,
  /** When it was to start; null where nobody said. */
  scheduledAt: Instant.nullable(),
  startedAt: Instant.nullable(),
  pauses: z.array(Pause),
  endedAt: Instant.nullable(),
  outcome: Outcome.nullable(),
  /** The newest revision of its scorecard. */
  scorecardId: ScorecardId.nullable(),
  /** While a sealed scorecard is being amended: why, and since when. */
  amendment: z.object({ reason: Prose, at: Instant }).nullable(),
  deletedAt: Instant.nullable(),
});
export type Interview = z.infer<typeof Interview>;

/** What an interview is before it begins. */
export const UNBEGUN = {
  scheduledAt: null,
  startedAt: null,
  pauses: [],
  endedAt: null,
  outcome: null,
  scorecardId: null,
  amendment: null,
  deletedAt: null,
} satisfies Partial<Interview>;

/** Where an interview stands: not begun, in the call, in wrap-up, sealed, or closed without a scorecard. */
export type InterviewStage = 'prepared' | 'live' | 'wrap-up' | 'sealed' | 'closed';

/** Reads the stage off an interview's instants. */
export function interviewStage(
  interview: Pick<Interview, 'startedAt' | 'endedAt' | 'outcome' | 'scorecardId' | 'amendment'>,
): InterviewStage {
  if (interview.amendment !== null) return 'wrap-up';
  if (interview.scorecardId !== null) return 'sealed';
  if (interview.outcome?.scored === false) return 'closed';
  if (interview.startedAt === null) return 'prepared';
  return interview.endedAt === null ? 'live' : 'wrap-up';
}

const STAGES: Record<InterviewStage, string> = {
  prepared: 'Prepared',
  live: 'In the call',
  'wrap-up': 'In wrap-up',
  sealed: 'Sealed',
  closed: 'Closed',
};

/** The words for a stage. */
export function stageLabel(stage: InterviewStage): string {
  return STAGES[stage];
}

/** Minutes by which the interview started later than planned; 0 where it was in time, or no time was planned. */
export function minutesLate({
  scheduledAt,
  startedAt,
}: Pick<Interview, 'scheduledAt' | 'startedAt'>): number {
  if (scheduledAt === null || startedAt === null) return 0;
  return Math.max(0, Math.floor((startedAt - scheduledAt) / 60_000));
}

/** Whether a change of this field can still be taken: a sealed interview keeps its record, but what is no part of it may go on. */
export function takesChanges(
  interview: Pick<Interview, 'scorecardId' | 'amendment'>,
  field: Change['field'],
): boolean {
  const sealed = interview.scorecardId !== null && interview.amendment === null;
  return !sealed || field === 'amendment' || field === 'handover-out';
}

/** Folds one change into the interview's own row. */
export function applyToInterview(interview: Interview, change: Change): Interview {
  switch (change.field) {
    case 'scheduled':
      return { ...interview, scheduledAt: change.value };
    case 'started':
      return { ...interview, startedAt: change.value };
    case 'pause': {
      const others = interview.pauses.filter(({ id }) => id !== change.of);
      return { ...interview, pauses: [...others, change.value] };
    }
    case 'ended':
      return { ...interview, endedAt: change.value };
    case 'outcome':
      return { ...interview, outcome: change.value };
    case 'sealed':
      return { ...interview, scorecardId: change.value, amendment: null };
    case 'amendment':
      return { ...interview, amendment: change.value };
    default:
      return interview;
  }
}

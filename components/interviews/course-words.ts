import { capitalised, dayAndTime, plannedWords } from '@/components/ui/when';
import { callMinutes } from '@/lib/domain/call-minutes';
import { interviewStage, minutesLate } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import type { Instant } from '@/lib/domain/schema';

/** The time that matters at an interview's stage: when it is to start, when it did, or else when it was closed. Empty where none is planned. */
export function timeWords(interview: Interview, now: Instant): string {
  const { scheduledAt, startedAt, endedAt, createdAt } = interview;
  if (interviewStage(interview) !== 'prepared')
    return capitalised(dayAndTime(startedAt ?? endedAt ?? createdAt, now));
  return scheduledAt === null ? '' : capitalised(plannedWords(scheduledAt, now));
}

/** How late an interview began and how long its call took, such as `6 min late, took 54 min`; empty where neither is known. */
export function courseWords(interview: Interview): string {
  const late = minutesLate(interview);
  const minutes = callMinutes(interview);
  return [
    ...(late > 0 ? [`${late} min late`] : []),
    ...(minutes === null ? [] : [minutes === 0 ? 'took under a minute' : `took ${minutes} min`]),
  ].join(', ');
}

import { useMinute } from '@/lib/app/use-minute';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { outcomeLabel } from '@/lib/domain/outcome';
import { courseWords, timeWords } from './course-words';

/** When an interview is or was, how it ran, and how it ended where it did not run its course. */
export function InterviewCourse({ interview }: { readonly interview: Interview }) {
  const now = useMinute();
  const { outcome, scheduledAt } = interview;
  const planned = interviewStage(interview) === 'prepared' && scheduledAt !== null;
  const words = [timeWords(interview, now), courseWords(interview)].filter((each) => each !== '');
  return (
    <div className="-mt-3 mb-5">
      {words.length > 0 && (
        <p className="text-muted">
          {planned && 'Planned start: '}
          {words.join(', ')}
        </p>
      )}
      {outcome && (
        <p dir="auto" className="mt-2 break-words whitespace-pre-line">
          <b className="font-semibold">{outcomeLabel(outcome.kind)}</b>
          {outcome.details !== '' && `: ${outcome.details}`}
        </p>
      )}
    </div>
  );
}

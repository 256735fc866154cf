import { secondsByQuestion } from '@/lib/domain/question-progress';
import { useLive } from './live-context';
import { useNow } from '@/lib/app/use-now';

/** The minutes that are left for the question in focus of those planned, or by how many it has run over. */
export function QuestionClock() {
  const { interview, state, current } = useLive();
  const { id, minutes } = current.question;
  const spent = secondsByQuestion(state, interview, useNow()).get(id) ?? 0;
  const left = minutes * 60 - spent;
  return (
    <span className="shrink-0 whitespace-nowrap" title={`${minutes} min planned`}>
      {left >= 0 ? `${Math.ceil(left / 60)} min left` : `${Math.ceil(-left / 60)} min over`}
    </span>
  );
}

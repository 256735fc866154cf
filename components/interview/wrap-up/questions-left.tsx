import { kitQuestions } from '@/lib/domain/kit';
import { questionProgress } from '@/lib/domain/question-progress';
import type { QuestionProgress } from '@/lib/domain/question-progress';
import { useLive } from '../live-context';

/** How many questions were asked, and on demand which were skipped or not reached. For information: nothing is to be done. */
export function QuestionsLeft() {
  const { kit, state } = useLive();
  const all = kitQuestions(kit).map(({ question }) => ({
    question,
    progress: questionProgress(state, question.id),
  }));
  const of = (progress: QuestionProgress) => all.filter((each) => each.progress === progress);
  const left = [...of('skipped'), ...of('open')];
  const counts = [
    `${of('asked').length} of ${all.length} questions asked`,
    ...(of('skipped').length > 0 ? [`${of('skipped').length} skipped`] : []),
    ...(of('open').length > 0 ? [`${of('open').length} not reached`] : []),
  ].join(', ');
  if (left.length === 0) return <p className="text-muted">{counts}</p>;
  return (
    <details className="text-muted">
      <summary className="min-h-7 content-center">{counts}</summary>
      <ul className="mt-1 grid grid-cols-1 gap-1 pl-4">
        {left.map(({ question, progress }) => (
          <li key={question.id}>
            {progress === 'skipped' ? 'Skipped' : 'Not reached'}: <bdi>{question.prompt}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

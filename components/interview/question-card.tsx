import { ChevronUp } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { focusQuestion } from '@/lib/app/focus-question';
import { previousQuestion } from '@/lib/domain/kit';
import { useLive } from './live-context';
import { ProbeList } from './probe-list';
import { useCanWrite, useSession } from './session-context';
import { SignalChips } from './signal-chips';

/** The question, large and always in sight; its probes and signals scroll below it. */
export function QuestionCard() {
  const { kit, state, current } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const { question, competency } = current;
  const before = previousQuestion(kit, question.id);

  return (
    <>
      <div className="sticky top-0 z-1 bg-bg pt-2 pb-2">
        <div className="flex min-h-7 items-center gap-2 text-small text-muted">
          <span className="min-w-0 flex-1 truncate">{competency.title}</span>
          <span className="whitespace-nowrap">{question.minutes} min</span>
          <IconButton
            icon={ChevronUp}
            label="Previous question"
            className="-mr-1.5"
            disabled={!canWrite || !before}
            onClick={() => before && focusQuestion(session, state, before.question.id)}
          />
        </div>
        <h1 dir="auto" className="text-question leading-[1.3] font-semibold text-pretty">
          {question.prompt}
        </h1>
      </div>
      <details className="mb-1 text-muted">
        <summary className="min-h-6 text-small">Why this is asked</summary>
        <p dir="auto" className="pb-1">
          {question.intent}
        </p>
      </details>
      <ProbeList question={question} asked={state.probes} />
      <SignalChips current={current} />
    </>
  );
}

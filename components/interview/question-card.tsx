import { ChevronUp, Info, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { kitQuestions, previousQuestion } from '@/lib/domain/kit';
import { useLive } from './live-context';
import { ProbeList } from './probe-list';
import { QuestionClock } from './question-clock';
import { useCanWrite } from './session-context';
import { useSheets } from './sheet-context';
import { SignalChips } from './signal-chips';
import { useLiveActions } from './use-live-actions';

/** The question, large and in sight wherever there is room; its probes and signals scroll below it. */
export function QuestionCard() {
  const { current } = useLive();
  const { question } = current;
  const [whyShown, setWhyShown] = useState(false);
  return (
    <>
      <div className="tall:sticky top-0 z-1 bg-bg pt-1.5 pb-2">
        <QuestionPlace whyShown={whyShown} onWhy={() => setWhyShown(!whyShown)} />
        <h1 dir="auto" className="text-question leading-[1.3] font-semibold text-pretty">
          {question.prompt}
        </h1>
      </div>
      {whyShown && (
        <p dir="auto" className="pb-1 text-muted">
          {question.intent}
        </p>
      )}
      <ProbeList />
      <SignalChips />
    </>
  );
}

/** Where the question stands among the others and how long it may still take, with the ways back and past it. */
function QuestionPlace({ whyShown, onWhy }: { readonly whyShown: boolean; readonly onWhy: () => void }) {
  const canWrite = useCanWrite();
  const { kit, state, current } = useLive();
  const { open, show } = useSheets();
  const { previous, skip } = useLiveActions();
  const all = kitQuestions(kit);
  const { id } = current.question;
  const place = all.findIndex(({ question }) => question.id === id) + 1;

  return (
    <div className="flex min-h-7 items-center gap-2 text-small text-muted narrow:flex-wrap">
      <button
        type="button"
        aria-expanded={open === 'questions'}
        title="All questions"
        className="min-h-6 shrink-0 rounded-control underline decoration-line underline-offset-3 hover:text-text"
        onClick={() => show(open === 'questions' ? null : 'questions')}
      >
        {place} of {all.length}
      </button>
      <span className="min-w-0 flex-1 truncate">
        {current.competency.title}
        {state.skipped.has(id) && ' · skipped'}
      </span>
      <QuestionClock />
      <span className="-mr-1.5 flex">
        <IconButton icon={Info} label="Why this is asked" aria-expanded={whyShown} onClick={onWhy} />
        <IconButton
          icon={ChevronUp}
          label="Previous question"
          disabled={!canWrite || !previousQuestion(kit, id)}
          onClick={previous}
        />
        <IconButton icon={SkipForward} label="Skip question" disabled={!canWrite} onClick={skip} />
      </span>
    </div>
  );
}

import { ArrowRight, Check, Minus } from 'lucide-react';
import { formatMinutesSeconds } from '@/lib/domain/format';
import { kitQuestions } from '@/lib/domain/kit';
import type { KitQuestion } from '@/lib/domain/kit';
import { questionProgress, secondsByQuestion } from '@/lib/domain/question-progress';
import { useLive } from '../live-context';
import { useCanWrite } from '../session-context';
import { Sheet } from '../sheet';
import { useLiveActions } from '../use-live-actions';
import { useNow } from '@/lib/app/use-now';
import { usePacing } from '../use-pacing';

/** Every question of the interview in asking order: asked, skipped or open, with the time it took, and what no longer fits. */
export function QuestionListSheet({ onClose }: { readonly onClose: () => void }) {
  const { interview, kit, state } = useLive();
  const spent = secondsByQuestion(state, interview, useNow());
  const { cut } = usePacing();
  const whyCut = new Map(cut.map(({ question, reason }) => [question, reason.text]));
  return (
    <Sheet title="Questions" onClose={onClose}>
      <ol className="divide-y divide-line">
        {kitQuestions(kit).map((each) => (
          <QuestionRow
            key={each.question.id}
            {...each}
            seconds={spent.get(each.question.id) ?? 0}
            whyCut={whyCut.get(each.question.id) ?? null}
            onChosen={onClose}
          />
        ))}
      </ol>
    </Sheet>
  );
}

interface QuestionRowProps extends KitQuestion {
  readonly seconds: number;
  /** Why it no longer fits; null where it does. */
  readonly whyCut: string | null;
  readonly onChosen: () => void;
}

const MARKS = { open: null, asked: Check, skipped: Minus } as const;

function QuestionRow({ question, competency, seconds, whyCut, onChosen }: QuestionRowProps) {
  const { state, current } = useLive();
  const canWrite = useCanWrite();
  const { goTo } = useLiveActions();
  const here = question.id === current.question.id;
  const progress = questionProgress(state, question.id);
  const Mark = here ? ArrowRight : MARKS[progress];

  return (
    <li>
      <button
        type="button"
        disabled={!canWrite}
        aria-current={here ? 'step' : undefined}
        className="grid w-full grid-cols-[1rem_1fr] gap-x-2 rounded-control py-2 text-left enabled:hover:bg-raised"
        onClick={() => {
          if (!here) goTo(question.id);
          onChosen();
        }}
      >
        <span className="pt-0.5 text-accent">{Mark && <Mark aria-hidden size={14} />}</span>
        <span dir="auto" className={here ? 'font-semibold' : progress === 'open' ? '' : 'text-muted'}>
          {question.prompt}
        </span>
        <span className="col-start-2 text-small text-muted">
          {competency.title} · {here ? 'in focus' : progress}
          {seconds > 0
            ? ` · ${formatMinutesSeconds(seconds)} of ${question.minutes} min`
            : ` · ${question.minutes} min`}
        </span>
        {whyCut !== null && <span className="col-start-2 text-small text-weak">{whyCut}</span>}
      </button>
    </li>
  );
}

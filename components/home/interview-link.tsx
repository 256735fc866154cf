import { ChevronRight, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { plannedWords } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { deleteInterview } from '@/lib/app/delete-interview';
import { useMinute } from '@/lib/app/use-minute';
import { useUndoable } from '@/lib/app/use-undoable';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { outcomeLabel } from '@/lib/domain/outcome';
import { usePanelStore } from '@/lib/stores/panel-store';

/** One interview to open: whose, with which kit, and where it stands or when it is to start. */
export function InterviewLink({ interview }: { readonly interview: Interview }) {
  const app = useApp();
  const open = usePanelStore((state) => state.show);
  const undoable = useUndoable();
  const { id, candidate, kitTitle, outcome } = interview;
  const inCall = interviewStage(interview) === 'live';

  return (
    <li className={`group relative ${inCall ? 'bg-accent-soft' : ''}`}>
      <button
        type="button"
        onClick={() => open(id)}
        className="flex w-full items-center gap-1 rounded-control py-2 pl-1 text-left group-hover:bg-raised"
      >
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <bdi className="line-clamp-4 min-w-0 grow basis-[9rem] break-words font-semibold">
              {candidate}
            </bdi>
            <Standing interview={interview} />
          </span>
          <span className="line-clamp-3 text-small text-muted">
            {outcome && <span className="text-text">{outcomeLabel(outcome.kind)} · </span>}
            {kitTitle}
          </span>
        </span>
        <span className="grid size-7 shrink-0 place-items-center text-muted pointer-coarse:opacity-0 group-focus-within:opacity-0 group-hover:opacity-0">
          <ChevronRight aria-hidden size={16} />
        </span>
      </button>
      <IconButton
        icon={Trash2}
        label={`Delete the interview with ${candidate}`}
        // Where a pointer hovers it takes the place of the arrow then; elsewhere it is always there.
        className="absolute top-1/2 right-0 -translate-y-1/2 pointer-fine:opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
        onClick={() => undoable('Interview deleted', () => deleteInterview(app, id))}
      />
    </li>
  );
}

/** When it is to start, for one that has a planned start; else its stage. */
function Standing({ interview }: { readonly interview: Interview }) {
  const now = useMinute();
  const stage = interviewStage(interview);
  const { scheduledAt } = interview;
  if (stage === 'prepared' && scheduledAt !== null) {
    const near = Math.abs(scheduledAt - now) <= 60 * 60_000;
    return (
      <time
        dateTime={new Date(scheduledAt).toISOString()}
        className={`shrink-0 text-small ${near ? 'font-semibold text-accent' : 'text-muted'}`}
      >
        {plannedWords(scheduledAt, now)}
      </time>
    );
  }
  return (
    <span className={`shrink-0 text-small ${stage === 'live' ? 'font-semibold text-accent' : 'text-muted'}`}>
      {stageLabel(stage)}
    </span>
  );
}

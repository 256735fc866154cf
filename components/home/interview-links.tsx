import { ChevronRight, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useApp } from '@/lib/app/app-context';
import { deleteInterview } from '@/lib/app/delete-interview';
import { useUndoable } from '@/lib/app/use-undoable';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { usePanelStore } from '@/lib/stores/panel-store';

interface InterviewLinksProps {
  readonly title: string;
  readonly interviews: readonly Interview[];
}

/** A list of interviews to open; nothing where it is empty. */
export function InterviewLinks({ title, interviews }: InterviewLinksProps) {
  if (interviews.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-1 font-semibold text-muted">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {interviews.map((interview) => (
          <InterviewLink key={interview.id} interview={interview} />
        ))}
      </ul>
    </section>
  );
}

function InterviewLink({ interview }: { readonly interview: Interview }) {
  const app = useApp();
  const open = usePanelStore((state) => state.show);
  const undoable = useUndoable();
  const { id, candidate, kitTitle } = interview;

  return (
    <li className="group flex items-center">
      <button
        type="button"
        onClick={() => open(id)}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-control py-2 text-left hover:bg-raised"
      >
        <span className="min-w-0 flex-1">
          <bdi className="block truncate font-semibold">{candidate}</bdi>
          <span className="block truncate text-small text-muted">{kitTitle}</span>
        </span>
        <span className="text-small text-muted">{stageLabel(interviewStage(interview))}</span>
        <ChevronRight aria-hidden size={16} className="shrink-0 text-muted" />
      </button>
      <IconButton
        icon={Trash2}
        label={`Delete the interview with ${candidate}`}
        onClick={() => undoable('Interview deleted', () => deleteInterview(app, id))}
      />
    </li>
  );
}

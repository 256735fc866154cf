import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useApp } from '@/lib/app/app-context';
import { deleteInterview } from '@/lib/app/delete-interview';
import { useUndoable } from '@/lib/app/use-undoable';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';

/** One interview in the list. */
export function InterviewRow({ interview }: { readonly interview: Interview }) {
  const app = useApp();
  const undoable = useUndoable();
  const { id, candidate, kitTitle, startedAt, createdAt } = interview;

  return (
    <li className="flex items-center pr-2">
      <a
        href={`#/interviews/${id}`}
        className="flex min-w-0 flex-1 items-center gap-4 px-4 py-2.5 hover:bg-raised"
      >
        <span className="min-w-0 flex-1">
          <bdi className="block truncate font-semibold">{candidate}</bdi>
          <span className="block truncate text-small text-muted">{kitTitle}</span>
        </span>
        <span className="text-muted">{stageLabel(interviewStage(interview))}</span>
        <time className="text-right text-small whitespace-nowrap text-muted">
          {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
            startedAt ?? createdAt,
          )}
        </time>
      </a>
      <IconButton
        icon={Trash2}
        label={`Delete the interview with ${candidate}`}
        onClick={() => undoable('Interview deleted', () => deleteInterview(app, id))}
      />
    </li>
  );
}

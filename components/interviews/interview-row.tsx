import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useApp } from '@/lib/app/app-context';
import { deleteInterview } from '@/lib/app/delete-interview';
import { useMinute } from '@/lib/app/use-minute';
import { useUndoable } from '@/lib/app/use-undoable';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { outcomeLabel } from '@/lib/domain/outcome';
import { courseWords, timeWords } from './course-words';
import { TwoLines } from './two-lines';

/** One interview in the list: whose and with which kit, where it stands and how it ended, when and how long it was. */
export function InterviewRow({ interview }: { readonly interview: Interview }) {
  const app = useApp();
  const undoable = useUndoable();
  const now = useMinute();
  const { id, candidate, kitTitle, outcome } = interview;

  return (
    <li className="flex items-center pr-2">
      <a
        href={`#/interviews/${id}`}
        className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_10.5rem_12rem] gap-4 px-4 py-2.5 hover:bg-raised"
      >
        <TwoLines first={<bdi className="font-semibold">{candidate}</bdi>} second={kitTitle} />
        <TwoLines
          first={stageLabel(interviewStage(interview))}
          second={outcome ? outcomeLabel(outcome.kind) : ''}
        />
        <TwoLines className="text-right" first={timeWords(interview, now)} second={courseWords(interview)} />
      </a>
      <IconButton
        icon={Trash2}
        label={`Delete the interview with ${candidate}`}
        onClick={() => undoable('Interview deleted', () => deleteInterview(app, id))}
      />
    </li>
  );
}

import { useId } from 'react';
import type { QuestionId } from '@/lib/domain/bank/question';
import { QuestionPreview } from './question-preview';
import { ResultActions } from './result-actions';
import { ResultList } from './result-list';
import type { Find } from './use-find';

interface FindResultsProps {
  readonly find: Find;
  readonly listId: string;
  readonly held: ReadonlySet<QuestionId>;
  readonly onInsert: (() => void) | null;
  readonly onOwn: () => void;
}

/** What was found, the preview of the active question where it is wanted, and what can be done with it. */
export function FindResults({ find, listId, held, onInsert, onOwn }: FindResultsProps) {
  const { results, active, activeEntry, previewOpen, activate, setPreviewOpen } = find;
  const id = useId();
  const previewId = previewOpen ? id : null;
  const rows = previewOpen
    ? 'grid-rows-[minmax(0,3fr)_minmax(0,2fr)_auto]'
    : 'grid-rows-[minmax(0,1fr)_auto]';
  return (
    <div className={`grid min-h-0 grid-cols-1 ${rows}`}>
      {results && (
        <ResultList
          id={listId}
          {...results}
          active={active}
          held={held}
          previewId={previewId}
          onActivate={activate}
        />
      )}
      {previewId !== null && <QuestionPreview id={previewId} question={activeEntry?.question ?? null} />}
      <ResultActions previewId={previewId} onPreview={setPreviewOpen} onOwn={onOwn} onInsert={onInsert} />
    </div>
  );
}

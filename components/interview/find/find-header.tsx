import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { isNarrowed, NO_CHOICES } from '@/lib/domain/question-search/narrow';
import { FacetRow } from './facet-row';
import { FindField } from './find-field';
import { onFindKey } from './find-keys';
import { FindStatus } from './find-status';
import { resultId } from './result-list';
import type { Find } from './use-find';

interface FindHeaderProps {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The list of results, where it is shown. */
  readonly listId: string | null;
  readonly onText: (text: string) => void;
  readonly onInsert: (() => void) | null;
  readonly onClose: () => void;
}

/** What is looked for and what it is narrowed to, with how many questions that finds. */
export function FindHeader({ find, field, listId, onText, onInsert, onClose }: FindHeaderProps) {
  const { query, roles, results, active, previewOpen, ask, activate, setPreviewOpen } = find;
  const count = results?.found.hits.length ?? null;

  function clear() {
    ask(NO_CHOICES);
    field.current?.focus(); // the button goes with what it cleared
  }

  return (
    <div className="relative z-1 grid grid-cols-1 gap-1 border-b border-line bg-surface px-3 pt-2">
      <FindField
        ref={field}
        text={query.text}
        listId={listId}
        activeId={listId !== null && active !== null ? resultId(listId, active) : null}
        onText={onText}
        onKeyDown={(event) =>
          onFindKey(
            event,
            { count: listId === null ? 0 : (count ?? 0), active, previewOpen },
            { activate, preview: setPreviewOpen, insert: () => onInsert?.() },
          )
        }
        onClose={onClose}
      />
      <FacetRow choices={query} counts={results?.found.counts} roles={roles} onChoose={ask} />
      <div className="flex min-h-7.5 items-center">
        <FindStatus count={count} />
        {isNarrowed(query) && (
          <Button look="quiet" className="-mr-2 px-2 text-small" onClick={clear}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}

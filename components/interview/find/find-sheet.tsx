import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { OwnQuestion } from '@/lib/app/insert-question';
import type { Competency } from '@/lib/domain/bank/competency';
import type { Question } from '@/lib/domain/bank/question';
import { kitQuestions } from '@/lib/domain/kit';
import type { Kit, KitQuestion } from '@/lib/domain/kit';
import { isNarrowed } from '@/lib/domain/question-search/narrow';
import { FindHeader } from './find-header';
import { FindResults } from './find-results';
import { OwnQuestionForm } from './own-question-form';
import { useFind } from './use-find';

interface FindSheetProps {
  readonly kit: Kit;
  /** The question in focus. */
  readonly current: KitQuestion;
  readonly onInsert: (question: Question, competency: Competency) => void;
  readonly onOwn: (own: OwnQuestion) => void;
  readonly onClose: () => void;
}

/** The search of all banks in the call: what is found, or a question of the interviewer's own, goes into the interview. */
export function FindSheet({ kit, current, onInsert, onOwn, onClose }: FindSheetProps) {
  const find = useFind();
  const [asksOwn, setAsksOwn] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();

  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  const { query, results, activeEntry, ask } = find;
  const nothing = results?.found.hits.length === 0;
  const listed = results !== null && !nothing && !asksOwn;
  const held = new Set(kitQuestions(kit).map(({ question }) => question.id));
  const insertable = listed && activeEntry && !held.has(activeEntry.question.id) ? activeEntry : null;
  const insert = insertable && (() => onInsert(insertable.question, insertable.competency));

  function backToField() {
    setAsksOwn(false);
    field.current?.focus();
  }

  function stepBack() {
    if (asksOwn) backToField();
    else if (query.text === '') onClose();
    else {
      ask({ text: '' });
      field.current?.focus();
    }
  }

  return (
    <section
      aria-label="Find"
      className="absolute inset-0 z-2 grid grid-cols-1 grid-rows-[auto_minmax(8rem,1fr)] overflow-auto border-t border-line bg-surface"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        stepBack();
      }}
    >
      <h1 className="sr-only">Find a question</h1>
      <FindHeader
        find={find}
        field={field}
        listId={listed ? listId : null}
        onText={(text) => {
          ask({ text });
          setAsksOwn(false);
        }}
        onInsert={insert}
        onClose={onClose}
      />
      {listed && (
        <FindResults
          find={find}
          listId={listId}
          held={held}
          onInsert={insert}
          onOwn={() => setAsksOwn(true)}
        />
      )}
      {(nothing || asksOwn) && (
        <OwnQuestionForm
          kit={kit}
          current={current}
          prompt={written ?? query.text}
          asked={asksOwn}
          onPrompt={setWritten}
          onOwn={onOwn}
          onBack={backToField}
        >
          {nothing && <NothingFound narrowed={isNarrowed(query)} />}
        </OwnQuestionForm>
      )}
    </section>
  );
}

function NothingFound({ narrowed }: { readonly narrowed: boolean }) {
  return (
    <p className="text-muted">
      No question has these words, or words close to them
      {narrowed && ', within what the search is narrowed to'}. Try fewer words or ask your own.
    </p>
  );
}

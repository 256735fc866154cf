import type { Ref } from 'react';
import type { CatalogueEntry } from '@/lib/domain/question-search/catalogue';
import type { Term } from '@/lib/domain/question-search/term';
import { MarkedPrompt } from './marked-prompt';

interface ResultRowProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly entry: CatalogueEntry;
  readonly terms: readonly Term[];
  /** Its place in the list, counted from 0, how many there are, and where it stands, in pixels from the top. */
  readonly place: number;
  readonly of: number;
  readonly top: number;
  readonly active: boolean;
  /** Whether the interview has it already. */
  readonly held: boolean;
  /** The preview, where it is of this row. */
  readonly describedBy: string | undefined;
  readonly onActivate: () => void;
}

/** One question that was found. A press makes it the active one. */
export function ResultRow({ ref, entry, terms, place, of, top, active, held, ...rest }: ResultRowProps) {
  const { question, competency } = entry;
  return (
    <div
      ref={ref}
      id={rest.id}
      role="option"
      aria-selected={active}
      aria-disabled={held}
      aria-setsize={of}
      aria-posinset={place + 1}
      aria-describedby={rest.describedBy}
      data-index={place}
      style={{ transform: `translateY(${top}px)` }}
      className="absolute inset-x-0 top-0 min-h-7 cursor-pointer border-b border-line px-3 py-1.5 hover:bg-raised aria-selected:bg-accent-soft aria-selected:shadow-[inset_3px_0_var(--accent)] forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2"
      onMouseDown={(event) => event.preventDefault()} // the focus stays in the field
      onClick={rest.onActivate}
    >
      <p dir="auto" className={`text-pretty ${held ? 'text-muted' : ''}`}>
        <MarkedPrompt prompt={question.prompt} terms={terms} />
      </p>
      <p className="text-small text-muted">
        <bdi>{competency.title}</bdi> · {question.minutes} min · {question.levels.join(', ')}
        {held && <span className="font-semibold"> · in this interview</span>}
      </p>
    </div>
  );
}

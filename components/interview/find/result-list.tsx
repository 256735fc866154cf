import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { QuestionId } from '@/lib/domain/bank/question';
import type { QuestionIndex } from '@/lib/domain/question-search/question-index';
import type { FoundQuestions } from '@/lib/domain/question-search/search-questions';
import { ResultRow } from './result-row';

interface ResultListProps {
  readonly id: string;
  readonly index: QuestionIndex;
  readonly found: FoundQuestions;
  /** The place of the active result, counted from 0. */
  readonly active: number | null;
  readonly held: ReadonlySet<QuestionId>;
  readonly previewId: string | null;
  readonly onActivate: (place: number) => void;
}

/** The id of the result at a place of the list with that id. */
export function resultId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** Everything that was found, of which only what is in sight is drawn, and always the active one. */
export function ResultList({ id, index, found, active, held, previewId, onActivate }: ResultListProps) {
  const { hits, terms } = found;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is read in this component alone
  const rows = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 60,
    getItemKey: (place) => hits[place] ?? place,
    overscan: 2,
    rangeExtractor: (range) => withActive(range, active),
  });

  useEffect(() => {
    // Asking the element itself where it stands would have it laid out once more, with every key.
    if (scroller.current && rows.scrollOffset) scroller.current.scrollTop = 0;
  }, [found, rows]);

  useEffect(() => {
    if (active !== null) rows.scrollToIndex(active);
  }, [active, rows]);

  return (
    <div ref={scroller} id={id} role="listbox" aria-label="Questions found" className="min-h-0 overflow-auto">
      <div role="presentation" className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: place, key, start }) => {
          const entry = index.entries[hits[place] ?? -1];
          return (
            entry && (
              <ResultRow
                key={key}
                ref={rows.measureElement}
                id={resultId(id, place)}
                entry={entry}
                terms={terms}
                place={place}
                of={hits.length}
                top={start}
                active={place === active}
                held={held.has(entry.question.id)}
                describedBy={place === active ? (previewId ?? undefined) : undefined}
                onActivate={() => onActivate(place)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** What is in sight, and what the field points at, which has to exist. */
function withActive(range: Range, active: number | null): number[] {
  const places = defaultRangeExtractor(range);
  if (active === null || active >= range.count || places.includes(active)) return places;
  return [...places, active].sort((a, b) => a - b);
}

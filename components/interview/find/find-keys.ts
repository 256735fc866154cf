import type { KeyboardEvent } from 'react';

/** How many results *Page Up* and *Page Down* pass over. */
const PAGE = 6;

interface Results {
  readonly count: number;
  /** The place of the active result, counted from 0. */
  readonly active: number | null;
  readonly previewOpen: boolean;
}

interface FindActions {
  readonly activate: (place: number | null) => void;
  readonly preview: (open: boolean) => void;
  readonly insert: () => void;
}

/**
 * What the keys of the field do to the list below it: the arrows go through it, and up from the first result leaves it;
 * *Enter* inserts the active one; at the end of the text the right arrow opens its preview, and the left one closes it.
 * All other keys are the text's own.
 */
export function onFindKey(
  event: KeyboardEvent<HTMLInputElement>,
  results: Results,
  { activate, preview, insert }: FindActions,
): void {
  const { altKey, ctrlKey, metaKey, shiftKey, key, nativeEvent, currentTarget } = event;
  if (nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
  const { count, active, previewOpen } = results;
  const atEnd = currentTarget.selectionStart === currentTarget.value.length;
  const steps = STEPS[key];

  if (steps !== undefined && count > 0 && (active !== null || steps > 0))
    activate(moved(active, steps, count));
  else if (key === 'Enter' && active !== null) insert();
  else if (key === 'ArrowRight' && active !== null && !previewOpen && atEnd) preview(true);
  else if (key === 'ArrowLeft' && active !== null && previewOpen) preview(false);
  else return;
  event.preventDefault();
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

function moved(active: number | null, steps: number, count: number): number | null {
  if (active === 0 && steps < 0) return null;
  return Math.min(Math.max((active ?? -1) + steps, 0), count - 1);
}

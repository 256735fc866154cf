import { useId, useRef, useState } from 'react';
import type { AriaAttributes, KeyboardEvent } from 'react';
import type { Competency } from '@/lib/domain/bank/competency';
import { tagAt, tagCompletions } from '@/lib/domain/note-completion';
import type { TagBeingTyped } from '@/lib/domain/note-completion';
import { typeOver } from '../type-over';

/** The list of what a tag being typed may become. */
export interface OpenCompletion {
  readonly tag: TagBeingTyped;
  readonly options: readonly Competency[];
  /** The place of the option that *Enter* takes. */
  readonly active: number;
  /** Over the field or under it, where there is more room. */
  readonly side: 'above' | 'below';
}

/** The completion of tags in a text field. */
export interface TagCompletion {
  readonly listId: string;
  readonly open: OpenCompletion | null;
  readonly aria: AriaAttributes;
  /** Looks what is being typed where the caret stands, after each input. */
  readonly look: (field: HTMLTextAreaElement) => void;
  /** Closes the list where the caret has left the tag. */
  readonly follow: (field: HTMLTextAreaElement) => void;
  readonly close: () => void;
  /** Writes the option at a place into the field. */
  readonly take: (field: HTMLTextAreaElement, place: number) => void;
  /** Takes the keys of the open list. Returns whether the key was one. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

/** Completes `#` to one of the competencies. The field keeps the focus all the time; *Escape* closes the list and nothing else. */
export function useTagCompletion(competencies: readonly Competency[]): TagCompletion {
  const listId = useId();
  const [open, setOpen] = useState<OpenCompletion | null>(null);
  /** Where the tag begins whose list was closed by hand. */
  const dismissed = useRef<number | null>(null);

  function look(field: HTMLTextAreaElement) {
    const tag = tagIn(field, competencies);
    if (tag?.start !== dismissed.current) dismissed.current = null;
    const options = tag && dismissed.current === null ? tagCompletions(tag.query, competencies) : [];
    setOpen(tag && options.length > 0 ? { tag, options, active: 0, side: sideOf(field) } : null);
  }

  function take(field: HTMLTextAreaElement, place: number) {
    const taken = open?.options[place];
    if (!open || !taken) return;
    const { start, end } = open.tag;
    // The blank after the tag is part of it: the next word can be typed at once.
    const blank = field.value.charAt(end) === ' ' ? 1 : 0;
    typeOver(field, `#${taken.id} `, start, end + blank);
    setOpen(null);
  }

  return {
    listId,
    open,
    aria: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': open ? `${listId}-${open.active}` : undefined,
    },
    look,
    follow(field) {
      if (open && tagIn(field, competencies)?.start !== open.tag.start) setOpen(null);
    },
    close: () => setOpen(null),
    take,
    onKey(event) {
      if (!open || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
      const { key, currentTarget } = event;
      const count = open.options.length;
      if (key === 'ArrowDown') setOpen({ ...open, active: (open.active + 1) % count });
      else if (key === 'ArrowUp') setOpen({ ...open, active: (open.active + count - 1) % count });
      else if (key === 'Enter' || key === 'Tab') take(currentTarget, open.active);
      else if (key === 'Escape') {
        dismissed.current = open.tag.start;
        setOpen(null);
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

function tagIn(field: HTMLTextAreaElement, competencies: readonly Competency[]): TagBeingTyped | null {
  const { value, selectionStart, selectionEnd } = field;
  return selectionStart === selectionEnd ? tagAt(value, selectionStart, competencies) : null;
}

function sideOf(field: HTMLTextAreaElement): OpenCompletion['side'] {
  return field.getBoundingClientRect().top > window.innerHeight / 2 ? 'above' : 'below';
}

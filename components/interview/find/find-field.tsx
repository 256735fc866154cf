import { X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { inputClass } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';

interface FindFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly text: string;
  /** The list that the field commands, and the option that is active in it; null where there is none. */
  readonly listId: string | null;
  readonly activeId: string | null;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onClose: () => void;
}

/** What is looked for. The focus stays here while the arrow keys go through the list below. */
export function FindField({ ref, text, listId, activeId, onText, onKeyDown, onClose }: FindFieldProps) {
  return (
    <div className="flex items-center gap-1">
      <input
        ref={ref}
        type="search"
        role="combobox"
        aria-label="Find a question"
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        placeholder="Find a question"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={600}
        value={text}
        className={inputClass}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton icon={X} label="Close find" className="-mr-1.5" onClick={onClose} />
    </div>
  );
}

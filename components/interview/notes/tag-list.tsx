import { useEffect, useRef } from 'react';
import type { OpenCompletion } from './use-tag-completion';

interface TagListProps {
  readonly id: string;
  readonly open: OpenCompletion;
  readonly onTake: (place: number) => void;
}

/** What the tag being typed may become, over what is there. The focus stays in the field. */
export function TagList({ id, open: { options, active, side }, onTake }: TagListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label="Competencies"
      className={`absolute inset-x-0 z-10 max-h-48 overflow-auto rounded-control border border-line bg-surface p-1 text-text shadow-lg ${side === 'above' ? 'bottom-full mb-1' : 'top-full mt-1'}`}
      onMouseDown={(event) => event.preventDefault()} // or the field would lose the focus
    >
      {options.map(({ id: competency, title }, place) => (
        <li
          key={competency}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          dir="auto"
          className="flex min-h-7 cursor-pointer items-center rounded-control px-2 hover:bg-raised aria-selected:bg-accent-soft forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2"
          onClick={() => onTake(place)}
        >
          {title}
        </li>
      ))}
    </ul>
  );
}

import { ChevronDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Competency, CompetencyId } from '@/lib/domain/bank/competency';
import type { FacetCount } from '@/lib/domain/question-search/narrow';
import { facetClass } from './facet-select';

interface CompetencyFacetProps {
  readonly choices: readonly FacetCount<Competency>[];
  readonly chosen: readonly CompetencyId[];
  readonly onChoose: (chosen: readonly CompetencyId[]) => void;
}

/** The facet of which several values can be chosen: check boxes of those that find something fold out over the list. */
export function CompetencyFacet({ choices, chosen, onChoose }: CompetencyFacetProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const offered = choices.filter(({ value, count }) => count > 0 || chosen.includes(value.id));

  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        disabled={offered.length === 0}
        className={`flex items-center gap-1 ${facetClass(chosen.length > 0)}`}
        onClick={() => setOpen(!open)}
      >
        Competency{chosen.length > 0 && ` · ${chosen.length}`}
        <ChevronDown aria-hidden size={14} strokeWidth={1.75} />
      </button>
      {open && (
        <fieldset
          id={panel}
          tabIndex={-1} // a press beside a label keeps the focus within, so it stays open
          className="absolute inset-x-3 top-full z-1 max-h-72 overflow-auto rounded-control border border-line bg-surface py-1 shadow-lg outline-none"
        >
          <legend className="sr-only">Competencies</legend>
          {offered.map(({ value: { id, title }, count }) => (
            <label key={id} className="flex min-h-7 items-center gap-2 px-2.5 has-checked:bg-accent-soft">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                className="size-4 shrink-0 accent-accent"
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <bdi className="min-w-0 flex-1">{title}</bdi>{' '}
              <span className="text-small text-muted">{count}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

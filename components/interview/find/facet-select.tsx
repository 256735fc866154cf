/** The look of a control that narrows what is found; another when it does. */
export function facetClass(narrows: boolean): string {
  return `min-h-7 rounded-control border px-1.5 text-small disabled:opacity-60 ${
    narrows ? 'border-accent bg-accent-soft' : 'border-field bg-bg'
  }`;
}

/** One choice of a facet, as it reads, with how many finds there are with it. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetSelectProps {
  readonly label: string;
  /** How it reads while nothing is chosen. */
  readonly any: string;
  readonly choices: readonly FacetChoice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** A facet of which one value at most is chosen. What would find nothing cannot be chosen. */
export function FacetSelect({ label, any, choices, chosen, onChoose }: FacetSelectProps) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      disabled={choices.length === 0}
      className={`field-sizing-content max-w-36 ${facetClass(chosen !== null)}`}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option
          key={choice.value}
          value={choice.value}
          disabled={choice.count === 0 && choice.value !== chosen}
        >
          {choice.label} ({choice.count})
        </option>
      ))}
    </select>
  );
}

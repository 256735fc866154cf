import { Check } from 'lucide-react';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  /** Shown and not changed. */
  readonly locked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** A checkbox with a target of 28 px; where it is locked, its mark alone. */
export function Tick({ label, checked, locked, onTick }: TickProps) {
  if (locked) {
    return checked ? (
      <span className="inline-grid size-7 place-items-center align-middle">
        <Check aria-hidden size={16} />
        <span className="sr-only">{label}</span>
      </span>
    ) : (
      <span aria-hidden className="text-muted">
        –
      </span>
    );
  }
  return (
    <label className="inline-grid size-7 place-items-center rounded-control align-middle hover:bg-raised">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={({ target }) => onTick(target.checked)}
        className="size-4 accent-accent"
      />
    </label>
  );
}

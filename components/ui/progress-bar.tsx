interface ProgressBarProps {
  /** What it tells about, for who does not see it. */
  readonly label: string;
  readonly done: number;
  /** Null where the whole is not known. */
  readonly of: number | null;
}

/** How far something has come: a bar, and the same in words. */
export function ProgressBar({ label, done, of }: ProgressBarProps) {
  const share = of === null ? null : Math.min(1, of === 0 ? 1 : done / of);
  return (
    <div className="grid w-full grid-cols-1 gap-1">
      <progress
        aria-label={label}
        value={share ?? undefined}
        max={1}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent indeterminate:[&::-moz-progress-bar]:bg-transparent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      <p className="text-small text-muted">{share === null ? soFar(done) : `${Math.floor(share * 100)} %`}</p>
    </div>
  );
}

function soFar(done: number): string {
  return done === 0 ? 'Beginning' : `${new Intl.NumberFormat('en-GB').format(done)} so far`;
}

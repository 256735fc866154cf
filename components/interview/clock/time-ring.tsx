interface TimeRingProps {
  /** Of the time there is, how much is left: 1 to 0, and below 0 once it is used up. */
  readonly share: number;
  readonly still: boolean;
}

const AROUND = 2 * Math.PI * 6;

/** How much time is left, as a ring that empties; a full one in the colour of trouble once it is used up. */
export function TimeRing({ share, still }: TimeRingProps) {
  const over = share < 0;
  const colour = over ? 'stroke-trouble' : still ? 'stroke-muted' : 'stroke-accent';
  return (
    <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" className="shrink-0 -rotate-90">
      <circle cx="8" cy="8" r="6" fill="none" strokeWidth="3" className="stroke-line" />
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        strokeWidth="3"
        strokeDasharray={`${(over ? 1 : share) * AROUND} ${AROUND}`}
        className={colour}
      />
    </svg>
  );
}

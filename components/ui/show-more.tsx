import { Button } from './button';

interface ShowMoreProps {
  readonly shown: number;
  readonly count: number;
  readonly onMore: () => void;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** Under the beginning of a long list: how much of it is there, and the way to more. Nothing where all of it is. */
export function ShowMore({ shown, count, onMore }: ShowMoreProps) {
  if (shown >= count) return null;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-3 text-small text-muted">
      {NUMBER.format(shown)} of {NUMBER.format(count)} are shown.
      <Button onClick={onMore}>Show more</Button>
    </p>
  );
}

import { Button } from './button';

interface ShowMoreProps {
  readonly shown: number;
  /** How many there are; undefined where that is not known yet. */
  readonly count: number | undefined;
  readonly onMore: () => void;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** Under the beginning of a long list: how much of it is there, and the way to more. */
export function ShowMore({ shown, count, onMore }: ShowMoreProps) {
  const of = count === undefined ? '' : ` of ${NUMBER.format(count)}`;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-3 text-small text-muted">
      {`${NUMBER.format(shown)}${of} are shown.`}
      <Button onClick={onMore}>Show more</Button>
    </p>
  );
}

import type { Rebuilt } from './rebuild-database';

/** What was brought back, as a sentence for the person. */
export function rebuiltWords({ interviews, scorecards }: Rebuilt): string {
  return `The database had been damaged. ${counted(interviews, 'interview')} and ${counted(scorecards, 'scorecard')} were brought back from the second copy, with everything else that was stored.`;
}

/** So many of something, in words: `1 row`, `2 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

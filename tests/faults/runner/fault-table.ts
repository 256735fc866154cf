import type { DoneFault, DoneRun } from './done-fault';

/** One run as a line. */
export function runLine(name: string, { seed, seconds, figures, problems }: DoneRun): string {
  const measured = Object.entries(figures).map(([figure, value]) => `${figure} ${rounded(value)}`);
  const said = problems.length === 0 ? 'held' : `NOT HELD: ${problems.join('; ')}`;
  return [name, `#${seed}`, `${seconds.toFixed(1)} s`, measured.join(', '), said].join('  ');
}

/** What the faults came to, as a table: each with its runs, how many held, and the worst and the median of each figure. */
export function faultTable(faults: readonly DoneFault[]): string {
  const width = Math.max(...faults.map(({ name }) => name.length), 5);
  const line = (name: string, runs: string, held: string, rest: string) =>
    `${name.padEnd(width)}  ${runs.padStart(4)}  ${held.padStart(4)}  ${rest}`.trimEnd();
  return [
    line('fault', 'runs', 'held', 'worst / median'),
    ...faults.map(({ name, runs, notRun }) =>
      notRun === null
        ? line(name, String(runs.length), String(heldOf(runs)), figuresText(runs))
        : line(name, '–', '–', `NOT RUN: ${notRun}`),
    ),
  ].join('\n');
}

/** How many runs held. */
export function heldOf(runs: readonly DoneRun[]): number {
  return runs.filter(({ problems }) => problems.length === 0).length;
}

function figuresText(runs: readonly DoneRun[]): string {
  const names = [...new Set(runs.flatMap(({ figures }) => Object.keys(figures)))];
  return names
    .map((name) => {
      const values = runs.map(({ figures }) => figures[name]).filter((value) => value !== undefined);
      values.sort((a, b) => a - b);
      const worst = values.at(-1) ?? 0;
      const median = values[Math.floor((values.length - 1) / 2)] ?? 0;
      return `${name} ${rounded(worst)} / ${rounded(median)}`;
    })
    .join(', ');
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

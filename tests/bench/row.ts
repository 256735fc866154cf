import type { Samples } from './interleave';
import { median } from './interleave';

/** One line of the bench: a subject against what it is measured against in the same run. */
export interface Row {
  readonly name: string;
  /** The subject's median, in milliseconds. */
  readonly median: number;
  /** By baseline: its median in milliseconds, and how many times as long the subject takes. */
  readonly against: Readonly<Record<string, { readonly median: number; readonly ratio: number }>>;
  readonly samples: readonly number[];
}

/** Makes the row of one subject from the samples of one run. */
export function row(name: string, samples: Samples, subject: string, baselines: readonly string[]): Row {
  const own = samples.get(subject) ?? [];
  const entries = baselines.map((baseline) => {
    const theirs = median(samples.get(baseline) ?? []);
    return [baseline, { median: theirs, ratio: median(own) / theirs }] as const;
  });
  return { name, median: median(own), against: Object.fromEntries(entries), samples: own };
}

/** A row as a line for people. */
export function rowText({ name, median: own, against }: Row): string {
  const ratios = Object.entries(against).map(
    ([baseline, { median: theirs, ratio }]) => `${ratio.toFixed(2)} × ${baseline} (${theirs.toFixed(1)} ms)`,
  );
  return `${name.padEnd(32)} ${own.toFixed(1).padStart(7)} ms   ${ratios.join('   ')}`;
}

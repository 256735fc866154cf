import type { Samples } from './interleave';
import { median, percentile95 } from './interleave';

/** What a subject is measured against: its figures in milliseconds, and how the subject compares. */
interface Against {
  readonly median: number;
  /** How many times as long the subject takes, by the medians. */
  readonly ratio: number;
  readonly p95: number;
  /** How many milliseconds more the subject's slow cases take. */
  readonly p95Difference: number;
}

/** One line of the bench: a subject against what it is measured against in the same run. */
export interface Row {
  readonly name: string;
  /** The subject's median, in milliseconds. */
  readonly median: number;
  /** What 95 of 100 samples stay within, in milliseconds. */
  readonly p95: number;
  readonly against: Readonly<Record<string, Against>>;
  readonly samples: readonly number[];
}

/** Makes the row of one subject from the samples of one run. */
export function row(name: string, samples: Samples, subject: string, baselines: readonly string[]): Row {
  const own = samples.get(subject) ?? [];
  const figures = { median: median(own), p95: percentile95(own) };
  const entries = baselines.map((baseline): [string, Against] => {
    const theirs = samples.get(baseline) ?? [];
    const [middle, p95] = [median(theirs), percentile95(theirs)];
    return [
      baseline,
      { median: middle, ratio: figures.median / middle, p95, p95Difference: figures.p95 - p95 },
    ];
  });
  return { name, ...figures, against: Object.fromEntries(entries), samples: own };
}

/** A row as a line for people. */
export function rowText({ name, median: own, p95, against }: Row): string {
  const ratios = Object.entries(against).map(
    ([baseline, { median: theirs, ratio, p95Difference }]) =>
      `${ratio.toFixed(2)} × ${baseline} (${theirs.toFixed(1)} ms; p95 ${signed(p95Difference)} ms)`,
  );
  return `${name.padEnd(36)} ${own.toFixed(1).padStart(7)} ms, p95 ${p95.toFixed(1)}   ${ratios.join('   ')}`;
}

function signed(milliseconds: number): string {
  return `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(1)}`;
}

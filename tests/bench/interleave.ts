/** The samples of each subject, in milliseconds. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Measures subjects in turn, round after round, each round starting with another one, so that whatever slows the machine
 * for a while slows them all. The first round warms up and is not counted.
 */
export async function interleave(
  subjects: readonly string[],
  rounds: number,
  measure: (subject: string) => Promise<number>,
): Promise<Samples> {
  const samples = new Map(subjects.map((subject): [string, number[]] => [subject, []]));
  for (let round = 0; round <= rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      const milliseconds = await measure(subject);
      if (round > 0) samples.get(subject)?.push(milliseconds);
    }
  }
  return samples;
}

/** The median; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** What 95 of 100 values stay within (nearest rank); NaN of nothing. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
}

import { parseArgs } from 'node:util';

/** What a run of the faults was asked for. */
export interface FaultOptions {
  /** How often each fault is done, by its share; null for the short form. */
  readonly runs: number | null;
  /** Where the report goes; null for nowhere. */
  readonly json: string | null;
  /** A part of the names of the faults that are done; empty for all. */
  readonly only: string;
  /** How many faults run side by side where they measure no time. */
  readonly lanes: number;
  /** The seed of the first run of each fault. */
  readonly seed: number;
  /** The built extension. */
  readonly extension: string;
}

/**
 * Reads the words of the command line.
 * @throws Error in words for the person where one of them is not understood
 */
export function readOptions(words: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string' },
      json: { type: 'string' },
      only: { type: 'string', default: '' },
      lanes: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      extension: { type: 'string', default: '.output/chrome-mv3' },
    },
  });
  return {
    runs: values.runs === undefined ? null : natural('runs', values.runs),
    json: values.json ?? null,
    only: values.only.toLowerCase(),
    lanes: natural('lanes', values.lanes),
    seed: natural('seed', values.seed),
    extension: values.extension,
  };
}

function natural(name: string, word: string): number {
  const number = Number(word);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number from 1 on, not ${word}.`);
  return number;
}

import { CONSOLIDATED_FORMAT, ConsolidatedScorecard } from '../domain/consolidated-scorecard';
import { SCORECARD_FORMAT, Scorecard } from '../domain/scorecard';
import { z } from '../domain/schema';
import { wholeFile } from './file-problem';
import { readJson, sizeProblem } from './read-json';
import type { JsonLimits } from './read-json';
import { formatProblem } from './record-format';
import { refuse } from './refusal';
import type { Refusal } from './refusal';
import { checkSchema } from './schema-problems';

/** A file as it was picked, dropped or fetched. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The scorecards of a file, or why it was refused. */
export type ScorecardsRead =
  | { readonly ok: true; readonly scorecards: readonly Scorecard[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A file of 5 MB holds some 160,000 values when it is full of short notes; more is no scorecard. */
const LIMITS: JsonLimits = { bytes: 5 * 1024 * 1024, depth: 40, values: 400_000 };

const Scorecards = z.discriminatedUnion('format', [Scorecard, ConsolidatedScorecard]);

/**
 * Reads the scorecards in a file: one from a scorecard, all of them from a consolidated scorecard. A file is taken in
 * whole or not at all. Never throws for what the file holds.
 */
export function readScorecards(file: IncomingFile): ScorecardsRead {
  const json = readJson(file.bytes, LIMITS);
  if (!json.ok) return { ok: false, refusal: refuse(file.name, [json.problem]) };
  const format = formatProblem(json.value, [SCORECARD_FORMAT, CONSOLIDATED_FORMAT], 'an Evenhand scorecard');
  if (format !== null) return { ok: false, refusal: refuse(file.name, [wholeFile(format)]) };
  const checked = checkSchema(Scorecards, json.value, json.text);
  if (!checked.ok) return { ok: false, refusal: refuse(file.name, checked.problems, checked.more) };
  const { record } = checked;
  return { ok: true, scorecards: record.format === SCORECARD_FORMAT ? [record] : record.scorecards };
}

/** Refuses a file by its size alone, so that a caller need not load what would be refused; null where it may be read. */
export function refuseBySize(file: { readonly name: string; readonly size: number }): Refusal | null {
  const problem = sizeProblem(file.size, LIMITS);
  return problem && refuse(file.name, [problem]);
}

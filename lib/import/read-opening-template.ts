import { OPENING_FORMAT, OpeningTemplate } from '../domain/opening/opening-template';
import { wholeFile } from './file-problem';
import { readJson, sizeProblem } from './read-json';
import type { JsonLimits } from './read-json';
import type { IncomingFile } from './read-scorecards';
import { formatProblem } from './record-format';
import { refuse } from './refusal';
import type { Refusal } from './refusal';
import { checkSchema } from './schema-problems';

/** The opening template of a file, or why it was refused. */
export type OpeningTemplateRead =
  | { readonly ok: true; readonly template: OpeningTemplate }
  | { readonly ok: false; readonly refusal: Refusal };

/** The largest plan that the schema takes is some 60 kB and 400 values. */
const LIMITS: JsonLimits = { bytes: 1024 * 1024, depth: 10, values: 5000 };

/** Reads an opening template. A file is taken in whole or not at all. Never throws for what the file holds. */
export function readOpeningTemplate(file: IncomingFile): OpeningTemplateRead {
  const json = readJson(file.bytes, LIMITS);
  if (!json.ok) return { ok: false, refusal: refuse(file.name, [json.problem]) };
  const format = formatProblem(json.value, [OPENING_FORMAT], 'an Evenhand opening template');
  if (format !== null) return { ok: false, refusal: refuse(file.name, [wholeFile(format)]) };
  const checked = checkSchema(OpeningTemplate, json.value, json.text);
  if (!checked.ok) return { ok: false, refusal: refuse(file.name, checked.problems, checked.more) };
  return { ok: true, template: checked.record };
}

/** Refuses a file by its size alone, so that a caller need not load what would be refused; null where it may be read. */
export function refuseTemplateBySize(file: { readonly name: string; readonly size: number }): Refusal | null {
  const problem = sizeProblem(file.size, LIMITS);
  return problem && refuse(file.name, [problem]);
}

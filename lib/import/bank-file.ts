import { BANK_FORMAT } from '../domain/bank/bank';
import { checkEntity, kindOfPath, pathOfEntity } from './bank-entity';
import type { BankEntity } from './bank-entity';
import { canonicalProblem } from './canonical-problem';
import type { FileProblem } from './file-problem';
import { wholeFile } from './file-problem';
import { positionsOf } from './json-positions';
import { readJson } from './read-json';
import type { JsonLimits } from './read-json';
import { formatProblem } from './record-format';
import type { Checked } from './schema-problems';

/** One file of a bank folder; the path is within the folder, with `/` between its parts. */
export interface BankFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a bank file holds, and what is wrong with it; there is no entity where it could not be read. */
export interface BankFileRead {
  readonly entity: BankEntity | null;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** Shallower than a scorecard, whose kit holds what a bank file holds. */
const LIMITS: JsonLimits = { bytes: 1024 * 1024, depth: 20, values: 50_000 };

/** The largest file of a bank folder that is read at all. */
export const BANK_FILE_BYTES = LIMITS.bytes;

/** Reads one file of a bank folder: limits, JSON, format, schema, canonical form, and a path that fits the ids in it. */
export function readBankFile({ path, bytes }: BankFile): BankFileRead {
  const kind = kindOfPath(path);
  if (kind === null) return failed('', wholeFile('is no file of the bank format'));
  const json = readJson(bytes, LIMITS);
  if (!json.ok) return failed('', json.problem);
  const { value, text } = json;
  const format =
    kind === 'header' ? formatProblem(value, [BANK_FORMAT], 'the record of a question bank') : null;
  if (format !== null) return failed(text, wholeFile(format));
  const checked = checkEntity(kind, value, text);
  const canonical = canonicalProblem(bytes, value);
  const problems = checked.ok ? misplacement(path, checked.record, text) : schemaProblems(checked);
  return {
    entity: checked.ok ? checked.record : null,
    text,
    problems: canonical ? [...problems, canonical] : problems,
  };
}

function failed(text: string, problem: FileProblem): BankFileRead {
  return { entity: null, text, problems: [problem] };
}

function schemaProblems({ problems, more }: Extract<Checked<BankEntity>, { ok: false }>): FileProblem[] {
  return more === 0 ? [...problems] : [...problems, wholeFile(`has ${more} more problems`)];
}

function misplacement(path: string, entity: BankEntity, text: string): FileProblem[] {
  const right = pathOfEntity(entity);
  if (right === path) return [];
  const sameName = right.split('/').at(-1) === path.split('/').at(-1);
  const field = [sameName ? 'competency' : 'id'];
  const [position = null] = positionsOf(text, [field]);
  return [{ path: field, position, reason: `does not fit the file's path: the file belongs in ${right}` }];
}

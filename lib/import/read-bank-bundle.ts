import { BANK_FORMAT, Bank } from '../domain/bank/bank';
import { canonicalProblem } from './canonical-problem';
import type { FileProblem } from './file-problem';
import { wholeFile } from './file-problem';
import { readJson } from './read-json';
import type { JsonLimits } from './read-json';
import { formatProblem } from './record-format';
import { checkSchema } from './schema-problems';

/** A bank as it was read from one file. */
export interface BankBundleRead {
  /** Null where the file could not be read. */
  readonly bank: Bank | null;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** Room for 20,000 questions of some 2.5 kB; a little deeper than a file of a bank folder. */
const LIMITS: JsonLimits = { bytes: 50 * 1024 * 1024, depth: 22, values: 2_000_000 };

/** The largest `.bank.json` that is read at all. */
export const BANK_BUNDLE_BYTES = LIMITS.bytes;

/** How many problems of one file are worth reading at once. */
const FEW = 10;

/** Reads a bank that travels as one file. Never throws for what the file holds. */
export function readBankBundle(bytes: Uint8Array): BankBundleRead {
  const json = readJson(bytes, LIMITS);
  if (!json.ok) return { bank: null, text: '', problems: [json.problem] };
  const { value, text } = json;
  const format = formatProblem(value, [BANK_FORMAT], 'a question bank');
  if (format !== null) return { bank: null, text, problems: [wholeFile(format)] };
  const checked = checkSchema(Bank, value, text, FEW);
  if (!checked.ok) {
    const more = checked.more === 0 ? [] : [wholeFile(`has ${checked.more} more problems`)];
    return { bank: null, text, problems: [...checked.problems, ...more] };
  }
  const canonical = canonicalProblem(bytes, value);
  return { bank: checked.record, text, problems: canonical ? [canonical] : [] };
}

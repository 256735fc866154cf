import { join } from 'node:path';
import { BANK_FILE_BYTES } from '@/lib/import/bank-file';
import type { BankFile } from '@/lib/import/bank-file';
import type { BankFileProblem } from '@/lib/import/bank-sources';
import { wholeFile } from '@/lib/import/file-problem';
import { readBank } from '@/lib/import/read-bank';
import type { BankRead } from '@/lib/import/read-bank';
import { listFolder } from './list-folder';
import { readRegularFile } from './read-regular-file';

/** What a bank's folder may hold at most; `depth` is that of the format, `questions/<competency>`. */
export const FOLDER_LIMITS = { entries: 30_000, depth: 2, bytes: 100 * 1024 * 1024 };

/** Reads the bank in a folder that nobody vouches for. Never throws for what the folder holds. */
export function readBankFolder(dir: string, limits = FOLDER_LIMITS): BankRead {
  const listing = listFolder(dir, limits);
  const problems: BankFileProblem[] = [...listing.problems];
  const files: BankFile[] = [];
  let total = 0;
  for (const path of listing.files) {
    const read = readRegularFile(join(dir, path), BANK_FILE_BYTES);
    if ('problem' in read) {
      problems.push({ file: path, ...read.problem });
      continue;
    }
    total += read.bytes.length;
    if (total > limits.bytes) return tooMuch(limits.bytes);
    files.push({ path, bytes: read.bytes });
  }
  const read = readBank(files);
  return { ...read, bank: problems.length === 0 ? read.bank : null, problems: [...problems, ...read.problems] };
}

function tooMuch(bytes: number): BankRead {
  const problem = { file: '', ...wholeFile(`holds more than ${bytes / (1024 * 1024)} MB`) };
  return { bank: null, sources: { header: null, competencies: [], questions: [], kits: [] }, problems: [problem] };
}

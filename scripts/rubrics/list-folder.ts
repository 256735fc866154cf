import { opendirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { BankFileProblem } from '@/lib/import/bank-sources';
import { wholeFile } from '@/lib/import/file-problem';
import { errorCode } from './read-regular-file';

/** How far a folder is looked into before it is given up. */
export interface FolderLimits {
  /** Files and folders in all. */
  readonly entries: number;
  /** Folders within folders. */
  readonly depth: number;
}

/** The regular files below a folder, as paths within it, and what in it is no such file. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly problems: readonly BankFileProblem[];
}

/** What may lie beside the records of a bank: hidden entries, notes in Markdown, a licence. */
const BESIDE = /(^|\/)\.[^/]*$|^[^/]+\.md$|^LICEN[CS]E(\.txt)?$/;

/** Lists a folder that nobody vouches for: links are not followed, and neither the tree nor its breadth is trusted. */
export function listFolder(dir: string, limits: FolderLimits): FolderListing {
  const files: string[] = [];
  const problems: BankFileProblem[] = [];
  let seen = 0;
  for (const { path, entry } of entriesBelow(dir, '', limits.depth, problems)) {
    seen += 1;
    if (seen > limits.entries) {
      return { files: [], problems: [{ file: '', ...wholeFile(`holds more than ${limits.entries} files`) }] };
    }
    if (entry.isFile()) files.push(path);
    else if (!entry.isDirectory()) problems.push({ file: path, ...wholeFile(kindOf(entry)) });
  }
  return { files: files.sort(), problems: problems.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

function* entriesBelow(
  dir: string,
  within: string,
  depth: number,
  problems: BankFileProblem[],
): Generator<{ readonly path: string; readonly entry: Dirent }> {
  for (const entry of entriesOf(dir, within, problems)) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (BESIDE.test(path)) continue;
    yield { path, entry };
    if (!entry.isDirectory()) continue;
    if (depth > 0) yield* entriesBelow(dir, path, depth - 1, problems);
    else problems.push({ file: path, ...wholeFile('is a folder that a bank does not have') });
  }
}

/** One at a time, so that a folder of millions is given up early. */
function* entriesOf(dir: string, within: string, problems: BankFileProblem[]): Generator<Dirent> {
  try {
    const folder = opendirSync(join(dir, within));
    try {
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) yield entry;
    } finally {
      folder.closeSync();
    }
  } catch (error) {
    problems.push({ file: within, ...wholeFile(`cannot be read (${errorCode(error)})`) });
  }
}

function kindOf(entry: Dirent): string {
  return entry.isSymbolicLink() ? 'is a symbolic link, which a bank may not have' : 'is neither a file nor a folder';
}

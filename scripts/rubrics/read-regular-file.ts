import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { FileProblem } from '@/lib/import/file-problem';
import { wholeFile } from '@/lib/import/file-problem';
import { sizeProblem } from '@/lib/import/read-json';

/** Opens without following a link and without waiting for whoever writes to a pipe. Windows has neither flag, and loses nothing by it. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads a file that nobody vouches for, unless it is no regular file or larger than `limit` bytes. */
export function readRegularFile(path: string, limit: number): { bytes: Uint8Array } | { problem: FileProblem } {
  let file: number | null = null;
  try {
    file = openSync(path, FLAGS);
    const stats = fstatSync(file);
    if (!stats.isFile()) return { problem: wholeFile('is not a regular file') };
    const problem = sizeProblem(stats.size, { bytes: limit });
    return problem ? { problem } : { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: wholeFile(`cannot be read (${errorCode(error)})`) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** The system's code of an error, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

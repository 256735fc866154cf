import { JournalHead, parseHead, SnapshotFoot, SnapshotHead } from './file-heads';
import type { CopyFiles, ListedFile } from './copy-files';
import type { Line } from './journal-lines';
import { readLines } from './journal-lines';

/** More than a snapshot's last line ever is, in bytes. */
const FOOT_BYTES = 2048;

/** The first line of a journal; null where it is not there, or not sound. */
export async function peekJournalHead(files: CopyFiles, name: string): Promise<JournalHead | null> {
  const line = await firstLine(files, name);
  return line?.kind === 'sound' ? parseHead(JournalHead, line.text) : null;
}

/** What the first and the last line of a snapshot say. */
export interface SnapshotEnds {
  readonly head: SnapshotHead | null;
  readonly foot: SnapshotFoot | null;
  /** Whether not even the first line was written to its end. */
  readonly torn: boolean;
}

/** Reads the first and the last line of a snapshot; null for each that is not there, or not sound. */
export async function peekSnapshot(files: CopyFiles, { name, bytes }: ListedFile): Promise<SnapshotEnds> {
  const first = await firstLine(files, name);
  const last = await lastLine(files, name, Math.max(0, bytes - FOOT_BYTES));
  return {
    head: first?.kind === 'sound' ? parseHead(SnapshotHead, first.text) : null,
    foot: last?.kind === 'sound' ? parseHead(SnapshotFoot, last.text) : null,
    torn: first === null || first.kind === 'torn',
  };
}

async function firstLine(files: CopyFiles, name: string): Promise<Line | null> {
  for await (const [line] of readLines(files.read(name))) return line ?? null;
  return null;
}

/** The line that this starts within is damaged to the reader: it is not the last one, which is shorter. */
async function lastLine(files: CopyFiles, name: string, from: number): Promise<Line | null> {
  let last: Line | null = null;
  for await (const lines of readLines(files.read(name, from))) last = lines.at(-1) ?? last;
  return last;
}

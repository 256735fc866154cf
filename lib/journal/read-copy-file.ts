import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from '../domain/schema';
import { compareRows, RowChange } from '../domain/storage/row-change';
import { JournalHead, parseHead, SnapshotFoot, SnapshotHead } from './file-heads';
import type { Line } from './journal-lines';
import { readLines } from './journal-lines';

const Append = z.array(RowChange);

/** What was found in a file by the time that it was read to its end. */
export interface FileFindings {
  schema: number | null;
  /** A snapshot's last line, where it is there and sound. */
  foot: SnapshotFoot | null;
  rows: number;
  /** Lines that could not be read, here or in what a snapshot was made of. */
  damaged: number;
  /** Up to where there are whole lines, in bytes. */
  bytes: number;
  /** The highest sequence; 0 where there is none. */
  sequence: number;
  /** The lowest sequence; null where there is none. */
  lowest: number | null;
}

/** A file that is being read: what was found so far beside the sound changes. */
export interface CopyFileReading {
  readonly findings: Readonly<FileFindings>;
  readonly batches: AsyncIterable<readonly RowChange[]>;
}

/**
 * Reads the changes of a file of the second copy, in the order in which they stand there. What is damaged is passed over
 * and counted; the end of a write that was cut short is neither.
 */
export function readCopyFile(
  kind: 'journal' | 'snapshot',
  pieces: AsyncIterable<Uint8Array>,
): CopyFileReading {
  const findings: FileFindings = {
    schema: null,
    foot: null,
    rows: 0,
    damaged: 0,
    bytes: 0,
    sequence: 0,
    lowest: null,
  };
  const hash = sha256.create();
  let first = true;
  let last: RowChange | null = null;

  function take(line: Line): readonly RowChange[] {
    const opening = first;
    first = false;
    if (line.kind === 'torn') return [];
    findings.bytes = line.end;
    if (line.kind === 'damaged' || line.bare) findings.damaged += 1;
    if (line.kind === 'damaged') return [];
    if (opening && takeHead(line.text)) {
      hash.update(line.prefix);
      return [];
    }
    const foot = kind === 'snapshot' ? parseHead(SnapshotFoot, line.text) : null;
    if (foot !== null) {
      takeFoot(foot);
      return [];
    }
    hash.update(line.prefix);
    const changes = kind === 'journal' ? parseHead(Append, line.text) : inOrder(line.text);
    if (changes === null) findings.damaged += 1;
    for (const { sequence } of changes ?? []) {
      findings.sequence = Math.max(findings.sequence, sequence);
      findings.lowest = Math.min(findings.lowest ?? sequence, sequence);
    }
    findings.rows += changes?.length ?? 0;
    return changes ?? [];
  }

  function takeHead(text: string): boolean {
    const head = kind === 'journal' ? parseHead(JournalHead, text) : parseHead(SnapshotHead, text);
    findings.schema = head?.schema ?? null;
    return head !== null;
  }

  function takeFoot(foot: SnapshotFoot): void {
    findings.foot = foot;
    findings.schema ??= foot.schema;
    findings.sequence = Math.max(findings.sequence, foot.sequence);
    const fits = foot.rows === findings.rows && foot.hash === bytesToHex(hash.clone().digest());
    findings.damaged += foot.lost + (fits || findings.damaged > 0 ? 0 : 1);
  }

  /** Whoever merges snapshots relies on their order. */
  function inOrder(text: string): readonly RowChange[] | null {
    const change = parseHead(RowChange, text);
    if (change === null || (last !== null && compareRows(last, change) >= 0)) return null;
    last = change;
    return [change];
  }

  async function* batches(): AsyncGenerator<readonly RowChange[]> {
    for await (const lines of readLines(pieces)) {
      const changes = lines.flatMap(take);
      if (changes.length > 0) yield changes;
    }
  }

  return { findings, batches: batches() };
}

/** Reads a file to its end for what is found, and leaves its changes. */
export async function lookThrough(
  kind: 'journal' | 'snapshot',
  pieces: AsyncIterable<Uint8Array>,
): Promise<Readonly<FileFindings>> {
  const { findings, batches } = readCopyFile(kind, pieces);
  const changes = batches[Symbol.asyncIterator]();
  while ((await changes.next()).done !== true);
  return findings;
}

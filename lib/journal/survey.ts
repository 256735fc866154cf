import type { CopyFiles, ListedFile } from './copy-files';
import type { SnapshotFoot, SnapshotHead } from './file-heads';
import { parseName } from './file-names';
import { peekJournalHead, peekSnapshot } from './peek-heads';

/** A journal that counts. */
export interface FoundJournal extends ListedFile {
  readonly kind: 'journal';
  readonly number: number;
  /** Null where its first line cannot be read, as when nothing was written yet. */
  readonly schema: number | null;
}

/** A snapshot that counts. */
export interface FoundSnapshot extends ListedFile {
  readonly kind: 'snapshot';
  readonly from: number;
  readonly to: number;
  readonly schema: number | null;
  readonly head: SnapshotHead | null;
  /** Null where it was cut or damaged at its end since it was whole. */
  readonly foot: SnapshotFoot | null;
}

/** Which files there are, and which of them count. */
export interface Survey {
  /** Older ones first. */
  readonly journals: readonly FoundJournal[];
  /** Older ones first. */
  readonly snapshots: readonly FoundSnapshot[];
  /** Snapshots that never became whole, and files whose content is in a snapshot by now. */
  readonly leftovers: readonly string[];
  /** What the snapshots replaced, the latest first. */
  readonly replaced: readonly string[];
}

/** Looks which files there are, and reads their first and last lines. */
export async function survey(files: CopyFiles): Promise<Survey> {
  const listed = await files.list();
  const present = new Set(listed.map(({ name }) => name));
  const journals: FoundJournal[] = [];
  const snapshots: FoundSnapshot[] = [];
  const leftovers = new Set<string>();
  for (const file of listed) {
    const named = parseName(file.name);
    if (named === null) continue;
    if (named.kind === 'journal') {
      const head = await peekJournalHead(files, file.name);
      journals.push({ ...file, kind: 'journal', number: named.number, schema: head?.schema ?? null });
      continue;
    }
    const { head, foot, torn } = await peekSnapshot(files, file);
    if (foot === null && (torn || neverWhole(head, present))) leftovers.add(file.name);
    else snapshots.push({ ...named, ...file, head, foot, schema: (head ?? foot)?.schema ?? null });
  }
  snapshots.sort((a, b) => a.to - b.to || a.from - b.from);
  journals.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
  const replaced = [...new Set(snapshots.toReversed().flatMap(replacedBy))];
  for (const name of replaced) if (present.has(name)) leftovers.add(name);
  return {
    journals: journals.filter(({ name }) => !leftovers.has(name)),
    snapshots: snapshots.filter(({ name }) => !leftovers.has(name)),
    leftovers: [...leftovers],
    replaced,
  };
}

/** What a snapshot is made of stays until it is whole. So where something of that is gone it was whole, and was damaged later. */
function neverWhole(head: SnapshotHead | null, present: ReadonlySet<string>): boolean {
  return head?.from.every((name) => present.has(name)) ?? false;
}

/**
 * Names of the files that a snapshot replaces, the latest first: none where it is damaged at either end, since what lies
 * beside it may hold what it lost.
 */
export function replacedBy({ head, foot }: FoundSnapshot): readonly string[] {
  if (head === null || foot === null) return [];
  return [...(head.replaces ? head.from : []), ...head.replaced];
}

/** A number that no snapshot has. */
export function nextSnapshot({ snapshots }: Survey): number {
  return 1 + Math.max(0, ...snapshots.map(({ to }) => to));
}

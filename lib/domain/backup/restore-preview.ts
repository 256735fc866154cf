import type { BackupKind } from './kinds';
import { BACKUP_KINDS } from './kinds';

/** How many of one kind stand how. */
export interface KindCount {
  /** In the backup alone. */
  fresh: number;
  same: number;
  /** On both sides, and not alike. */
  different: number;
  /** In the backup, and erased here. */
  erased: number;
  /** Not in the backup. */
  onlyHere: number;
}

/** What a backup would bring, and what it would change. */
export interface RestorePreview {
  readonly kinds: Readonly<Record<BackupKind, KindCount>>;
  /** Interviews of which the backup has the continuation. */
  readonly carriedOn: number;
  /** Interviews that went on here and in the backup in two ways: candidate and kit of each. */
  readonly diverged: readonly string[];
}

/** Counts of nothing yet. */
export function emptyCounts(): Record<BackupKind, KindCount> {
  const none = BACKUP_KINDS.map((kind) => [
    kind,
    { fresh: 0, same: 0, different: 0, erased: 0, onlyHere: 0 },
  ]);
  // `fromEntries` does not know that every kind is among the entries.
  return Object.fromEntries(none) as Record<BackupKind, KindCount>;
}

/** Whether bringing in what is missing would change anything. */
export function bringsAnything({ kinds, carriedOn }: RestorePreview): boolean {
  return carriedOn > 0 || Object.values(kinds).some(({ fresh, different }) => fresh + different > 0);
}

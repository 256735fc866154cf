import type { CopyStanding } from '../domain/storage/copy-standing';
import type { RowChange } from '../domain/storage/row-change';

/** How long a file of the second copy is after a write. */
export interface Written {
  readonly file: string;
  readonly bytes: number;
}

/** A change as it was kept, and the schema that its row follows. */
export interface StoredChange extends RowChange {
  readonly schema: number;
}

/**
 * A copy of the records beside the database: journals that take changes as they come, one for each page that writes, and
 * snapshots that journals are folded into.
 */
export interface SecondCopy {
  /** Appends changes, all or none of them, to this page's journal. Resolves when they are on the disk. */
  append(changes: readonly RowChange[]): Promise<Written>;
  /** Looks which files there are; with `contents`, reads them all and checks every change against its hash. */
  inspect(depth: 'names' | 'contents'): Promise<CopyStanding>;
  /** All changes in the journals, not yet folded, in the order in which they were written; batches of some hundred. */
  journalled(): AsyncIterable<readonly StoredChange[]>;
  /**
   * The last change of each row, in the order of `compareRows`; batches of some hundred. A row that was deleted may come as
   * a change whose row is null, or not at all. Damaged changes are passed over.
   */
  rows(): AsyncIterable<readonly StoredChange[]>;
  /**
   * Folds this page's journal, and those of pages that are gone, into a snapshot, and merges snapshots so that few remain.
   * `thorough` merges all, so that nothing is left of rows that were deleted; rows of what was erased are left out.
   */
  snapshot(options: {
    readonly thorough: boolean;
    readonly erased: ReadonlySet<string>;
  }): Promise<CopyStanding>;
  /**
   * Puts what it is given, in the order of `compareRows`, in the place of every snapshot and of every journal that no
   * other page writes. What there was stays until the new is whole.
   */
  rewrite(batches: AsyncIterable<readonly RowChange[]>): Promise<CopyStanding>;
  /** Lets go of this page's journal. */
  close(): Promise<void>;
}

import type { RowChange } from '../../domain/storage/row-change';

/** What keeps the second copy and the canary of a page abreast of its database. */
export interface Copies {
  /** Begins to follow the database. */
  readonly follow: () => void;
  /** Resolves once what earlier pages left unfinished has been put in order: no interview is written before. */
  readonly settled: Promise<void>;
  /** Says that it has. */
  readonly markSettled: () => void;
  /**
   * Writes changes to the journal before they go to the database. Resolves when they are there, or when the journal could
   * not take them: then they come to it after the database, as all others do.
   */
  readonly journalFirst: (changes: readonly RowChange[]) => Promise<void>;
  /** Resolves once the journal and the canary have all that the database has, or cannot take it for now. */
  readonly idle: () => Promise<void>;
  /** How many transactions have been handed on since the page began. */
  readonly handedOn: () => number;
}

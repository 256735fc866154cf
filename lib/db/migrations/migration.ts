/** A row as it lies in a table, of whatever version. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * One step from a released schema to the next. It stands in a file of its own (`v001-to-v002.ts`) that imports nothing but
 * this type: what it means must not change with the code around it.
 */
export interface Migration {
  /** The schema that it leads to: the first step leads to 2, each further one to the next. */
  readonly to: number;
  /** The tables whose keys or indexes change, as Dexie's `stores` takes them; null for a table that goes. */
  readonly stores?: Readonly<Record<string, string | null>>;
  /**
   * What becomes of each row of a table; null where it goes. Pure; the primary key stays as it is. It throws where it
   * cannot tell what a row means: the upgrade stops then, and everything is kept as it was.
   */
  readonly rows: Readonly<Record<string, (row: StoredRow) => StoredRow | null>>;
}

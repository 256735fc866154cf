import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import type { RecordTable } from '../domain/storage/record-tables';
import { isRecordTable } from '../domain/storage/record-tables';
import type { RowChange } from '../domain/storage/row-change';
import { rowKey } from '../domain/storage/row-change';
import type { Standing } from '../domain/storage/standing';
import { BEGINNING, nextStanding } from '../domain/storage/standing';
import type { MarkRow, TouchedRow } from './marks';

/** What a finished transaction changed. */
export interface Committed {
  /** How the database stands after it. */
  readonly standing: Standing;
  /** The rows that it set or deleted, those left out that the journal has already. */
  readonly changes: readonly RowChange[];
}

/** A write was refused: something that was stored is lost, and the person has not decided yet what becomes of the rest. */
class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError';
}

/** What a transaction has changed so far. */
interface UnderWay {
  readonly transaction: DBCoreTransaction;
  standing: Standing;
  changes: RowChange[];
  /** Those of the rows that the journal had before. */
  readonly expected: string[];
}

/**
 * Notes every change of a record table where it happens, so that no repository can forget to: each readwrite transaction
 * moves the database's standing on, and says once it is complete which rows it left how. Until the journal has these rows,
 * their keys stand in `touched`, written by the same transaction.
 */
export class RecordChanges {
  /**
   * Whether changes are noted (the rule), made without being noted (by what rebuilds the database and notes its standing
   * itself), or refused with `ReadOnlyError`.
   */
  mode: 'noted' | 'unnoted' | 'refused' = 'noted';
  readonly #listeners = new Set<(committed: Committed) => void>();
  readonly #underWay = new WeakMap<DBCoreTransaction, Promise<UnderWay>>();
  readonly #journalled = new Set<string>();

  /** Throws `ReadOnlyError` where changes are refused. */
  assertWritable(): void {
    if (this.mode === 'refused')
      throw new ReadOnlyError(
        'Something that was stored is lost. Nothing is written until you choose what becomes of the rest.',
      );
  }

  /** Calls back at each finished transaction that changed records; returns how to stop that. */
  subscribe(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says that the journal has these rows already: the transaction that writes them need not hand them on. */
  expect(changes: readonly RowChange[]): void {
    for (const change of changes) this.#journalled.add(nameOf(change));
  }

  /** What Dexie calls at each transaction and each change. */
  readonly middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'record-changes',
    // Outside of Dexie's own, the outermost of which is at 2: what comes here is what a repository asked for.
    level: 3,
    create: (down) => ({
      ...down,
      transaction: (stores, mode, options) => {
        if (mode === 'readonly' || this.mode === 'unnoted' || !stores.some(isRecordTable))
          return down.transaction(stores, mode, options);
        this.assertWritable();
        return down.transaction([...new Set([...stores, 'marks', 'touched'])], mode, options);
      },
      table: (name) => (isRecordTable(name) ? this.#noting(down, name) : down.table(name)),
    }),
  };

  /** A record table whose changes are noted in the transaction that makes them. */
  #noting(down: DBCore, name: RecordTable): DBCoreTable {
    const table = down.table(name);
    return {
      ...table,
      // Chained with `then` throughout: Dexie's promises keep the transaction in reach, which `await` would not.
      mutate: (request) => {
        if (this.mode !== 'noted') return table.mutate(request);
        return this.#begun(down, request.trans).then((underWay) =>
          rowsBefore(table, name, request).then((before) =>
            table.mutate(request).then((response) => {
              const change = changeOf(table, name, request, before, response);
              return this.#note(down, underWay, change).then(() => response);
            }),
          ),
        );
      },
    };
  }

  #begun(down: DBCore, transaction: DBCoreTransaction): Promise<UnderWay> {
    const known = this.#underWay.get(transaction);
    if (known) return known;
    const begun = down
      .table('marks')
      .get({ trans: transaction, key: 'standing' })
      .then((row: MarkRow | undefined): UnderWay => ({
        transaction,
        standing: row?.standing ?? BEGINNING,
        changes: [],
        expected: [],
      }));
    this.#underWay.set(transaction, begun);
    // The types of Dexie name of a transaction only what they need themselves; it is the browser's own.
    const native = transaction as DBCoreTransaction & EventTarget;
    native.addEventListener('complete', () => void begun.then((underWay) => this.#tell(underWay)));
    return begun;
  }

  #note(down: DBCore, underWay: UnderWay, { rows, operations }: TableChange): Promise<unknown> {
    if (rows.length === 0) return Promise.resolve();
    const touched = rows.map(({ table, key, row }) => ({ table, key, deleted: row === null }));
    const standing = nextStanding(underWay.standing, touched, operations);
    underWay.standing = standing;
    const mark: MarkRow = { id: 'standing', standing };
    const marked = put(down, underWay, 'marks', mark);
    const expected = rows.map(nameOf).filter((name) => this.#journalled.has(name));
    underWay.expected.push(...expected);
    const unjournalled =
      expected.length === 0 ? rows : rows.filter((row) => !this.#journalled.has(nameOf(row)));
    for (const row of unjournalled) underWay.changes.push({ ...row, sequence: standing.sequence });
    if (unjournalled.length === 0) return marked;
    const row: TouchedRow = {
      sequence: standing.sequence,
      rows: unjournalled.map(({ table, key, row }) => ({ table, key, deleted: row === null })),
    };
    return marked.then(() => put(down, underWay, 'touched', row));
  }

  #tell({ standing, changes, expected }: UnderWay): void {
    for (const name of expected) this.#journalled.delete(name);
    if (standing.sequence === 0) return;
    for (const listener of [...this.#listeners]) listener({ standing, changes });
  }
}

/** What one request changed in one table. */
interface TableChange {
  readonly rows: readonly Omit<RowChange, 'sequence'>[];
  /** By how many there are more operations, or, with a minus, fewer. */
  readonly operations: number;
}

/** What has to be looked up before a request is carried out. */
interface Before {
  /** The keys of the rows that a range holds; undefined for other requests. */
  readonly inRange?: readonly unknown[];
  /** How many of the rows that the request sets or deletes are there; counted for operations only. */
  readonly existing: number;
}

function rowsBefore(table: DBCoreTable, name: RecordTable, request: DBCoreMutateRequest): Promise<Before> {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table
      .query({ trans, values: false, query })
      .then(({ result }) => ({ inRange: result, existing: result.length }));
  }
  if (name !== 'operations' || request.type === 'add') return Promise.resolve({ existing: 0 });
  return table
    .getMany({ trans, keys: [...keysOf(table, request)] })
    .then((found) => ({ existing: found.filter((row) => row !== undefined).length }));
}

function keysOf(
  table: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): readonly unknown[] {
  if (request.type === 'delete') return request.keys;
  return (
    request.keys ?? request.values.map((value) => table.schema.primaryKey.extractKey?.(value) as unknown)
  );
}

function changeOf(
  table: DBCoreTable,
  name: RecordTable,
  request: DBCoreMutateRequest,
  { inRange, existing }: Before,
  { failures }: DBCoreMutateResponse,
): TableChange {
  if (request.type === 'deleteRange') {
    const rows = (inRange ?? []).map((key) => ({ table: name, key: rowKey(key), row: null }));
    return { rows, operations: name === 'operations' ? -existing : 0 };
  }
  const rows = keysOf(table, request).flatMap((key, i) => {
    if (failures[i]) return [];
    const row = request.type === 'delete' ? null : (request.values[i] as RowChange['row']);
    return [{ table: name, key: rowKey(key), row }];
  });
  if (name !== 'operations') return { rows, operations: 0 };
  return { rows, operations: request.type === 'delete' ? -existing : rows.length - existing };
}

function put(down: DBCore, { transaction }: UnderWay, table: 'marks' | 'touched', row: MarkRow | TouchedRow) {
  return down.table(table).mutate({ trans: transaction, type: 'put', values: [row] });
}

function nameOf({ table, key }: Pick<RowChange, 'table' | 'key'>): string {
  return `${table} ${key}`;
}

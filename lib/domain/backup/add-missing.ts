import { keyOfRow } from '../storage/record-schemas';
import { RECORD_TABLES } from '../storage/record-tables';
import type { RecordTable } from '../storage/record-tables';
import { rowKey } from '../storage/row-change';
import type { RecordRow, RecordRows } from './backup';
import { forEachTable } from './backup';
import { carryOn } from './carry-on';
import { harmlessTombstones } from './honour-tombstones';
import type { Group } from './kinds';
import { groupsOf } from './kinds';

/**
 * The rows of a backup that come in beside what is here. What is here stays, but an interview of which the backup has the
 * continuation is carried on; one that went on in two ways stays as it is, and so does its scorecard.
 * @param backup without what was erased here
 */
export function addMissing(here: RecordRows, backup: RecordRows): RecordRows {
  const put = forEachTable((): RecordRow[] => []);
  const known = new Set(RECORD_TABLES.flatMap((table) => here[table].map((row) => nameOf(table, row))));
  const own = groupsOf(here);
  const settled = new Set<unknown>(); // interviews that stay as they are here, whatever the backup has
  const groups = [...groupsOf(backup)];
  for (const [name, group] of groups.filter(([, { kind }]) => kind === 'interviews')) {
    const before = own.get(name);
    if (!before?.root) addRows(group, put, known);
    else if (!addContinuation(before, group, put, known)) settled.add(before.root.id);
  }
  for (const [name, group] of groups.filter(([, { kind }]) => kind !== 'interviews')) {
    const isNew = !own.get(name)?.root;
    if (group.kind === 'scorecards' && settled.has(group.root?.interview)) continue;
    addRows(group, put, known, (table) => isNew || table !== 'formDrafts');
  }
  put.people = onlyOneLead(here.people, put.people);
  put.tombstones = [
    ...harmlessTombstones(
      backup,
      forEachTable((table) => [...here[table], ...put[table]]),
    ),
  ].filter((row) => !known.has(nameOf('tombstones', row)));
  return put;
}

/** Carries an interview on; returns false where what is here stays as it is. */
function addContinuation(
  here: Group,
  backup: Group,
  put: Record<RecordTable, RecordRow[]>,
  known: ReadonlySet<string>,
): boolean {
  const { course, operations, row } = carryOn(here, backup);
  if (course === 'ahead' || course === 'diverged') return false;
  put.operations.push(...operations);
  if (row) put.interviews.push(row);
  addRows(backup, put, known, (table) => table === 'kits');
  return true;
}

function addRows(
  { rows }: Group,
  put: Record<RecordTable, RecordRow[]>,
  known: ReadonlySet<string>,
  wanted: (table: RecordTable) => boolean = () => true,
): void {
  for (const { table, row } of rows) {
    if (wanted(table) && !known.has(nameOf(table, row))) put[table].push(row);
  }
}

/** One person at most is the lead: whoever is it here stays it. */
function onlyOneLead(here: readonly RecordRow[], coming: readonly RecordRow[]): RecordRow[] {
  const taken = here.some(({ self }) => self === true);
  return coming.map((row) => (taken && row.self === true ? { ...row, self: false } : row));
}

function nameOf(table: RecordTable, row: RecordRow): string {
  return `${table} ${rowKey(keyOfRow(table, row))}`;
}

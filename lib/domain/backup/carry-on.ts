import type { Interview } from '../interview';
import { applyToInterview } from '../interview';
import type { Operation } from '../operation';
import type { RecordRow } from './backup';
import type { Group } from './kinds';
import { sameJson } from './same-json';

/**
 * How an interview of a backup stands to the one here. `carried-on`: what is here is its beginning; `ahead`: it is the
 * beginning of what is here; `diverged`: both went on from some point, each in its own way.
 */
export type Course = 'same' | 'carried-on' | 'ahead' | 'diverged';

/** How one interview of a backup compares with the one here, and what a continuation adds. */
export interface Carried {
  readonly course: Course;
  /** The operations that are not here yet. */
  readonly operations: readonly RecordRow[];
  /** The interview's row after them. */
  readonly row: RecordRow | null;
}

/** Compares an interview of a backup with the one here by their operations. */
export function carryOn(here: Group, backup: Group): Carried {
  const [own, other] = [operationsOf(here), operationsOf(backup)];
  const parting = own.findIndex((operation, i) => !sameJson(operation, other[i]));
  const shared = parting === -1 ? own.length : parting;
  if (shared < own.length) return none(shared === other.length ? 'ahead' : 'diverged');
  const operations = other.slice(shared);
  if (operations.length === 0) return none('same');
  // Rows were checked against their schemas before they came here.
  const interview = operations.reduce<Interview>(
    (row, operation) => applyToInterview(row, operation as Operation),
    here.root as Interview, // as above
  );
  return { course: 'carried-on', operations, row: interview };
}

function none(course: Course): Carried {
  return { course, operations: [], row: null };
}

function operationsOf({ rows }: Group): readonly RecordRow[] {
  return rows
    .filter(({ table }) => table === 'operations')
    .map(({ row }) => row)
    .sort((a, b) => Number(a.counter) - Number(b.counter));
}

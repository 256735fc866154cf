import type { RecordTable } from '../storage/record-tables';
import type { RecordRow, RecordRows } from './backup';
import { forEachTable } from './backup';

/** The ids that were erased. */
export function erasedIds({ tombstones }: Pick<RecordRows, 'tombstones'>): ReadonlySet<unknown> {
  return new Set(tombstones.map(({ id }) => id));
}

/**
 * A backup's rows without what was erased where it is restored, and without what names it: an interview of an erased loop
 * belongs to none. Tombstones are left as they are.
 */
export function honourTombstones(backup: RecordRows, erased: ReadonlySet<unknown>): RecordRows {
  if (erased.size === 0) return backup;
  const goneKits = new Set(backup.interviews.filter(({ id }) => erased.has(id)).map(({ kitId }) => kitId));
  const plansInUse = new Set(
    backup.loops.filter(({ id }) => !erased.has(id)).map(({ plan }) => memberOf(plan, 'planId')),
  );
  const isGone = (table: RecordTable, row: RecordRow): boolean => {
    if (table === 'kits') return goneKits.has(row.id);
    // A plan outlives its opening while a loop was planned by it.
    if (table === 'plans') return erased.has(row.openingId) && !plansInUse.has(row.id);
    return namesOf(table, row).some((id) => erased.has(id));
  };
  const kept = forEachTable((table) => backup[table].filter((row) => !isGone(table, row)));
  return {
    ...kept,
    interviews: kept.interviews.map((row) => (erased.has(row.loopId) ? { ...row, loopId: null } : row)),
  };
}

/** The ids by which a row goes when one of them is erased. */
function namesOf(table: RecordTable, row: RecordRow): readonly unknown[] {
  switch (table) {
    case 'tombstones':
    case 'settings':
    case 'kits':
    case 'plans':
      return [];
    case 'arrivals':
      return [row.loopId, memberOf(row.scorecard, 'id')];
    case 'operations':
      return [row.interviewId];
    case 'scorecards':
      return [row.id, row.interview];
    case 'candidateNames':
    case 'debriefEvents':
    case 'formDrafts':
    case 'loopEvents':
      return [row.loopId];
    case 'issuedKits':
      return [row.id, row.loopId];
    default:
      return [row.id];
  }
}

/** The tombstones of a backup that erase nothing of what is or comes here. */
export function harmlessTombstones(backup: RecordRows, present: RecordRows): readonly RecordRow[] {
  const ids = new Set<unknown>();
  const see = forEachTable((table) => present[table].flatMap((row) => namesOf(table, row)));
  for (const names of Object.values(see)) for (const id of names) ids.add(id);
  return backup.tombstones.filter(({ id }) => !ids.has(id));
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

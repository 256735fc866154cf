import { keyOfRow } from '../storage/record-schemas';
import { rowKey } from '../storage/row-change';
import type { RecordRow, RecordRows } from './backup';
import { carryOn } from './carry-on';
import type { Course } from './carry-on';
import type { Group } from './kinds';
import { groupsOf } from './kinds';
import type { RestorePreview } from './restore-preview';
import { emptyCounts } from './restore-preview';
import { sameJson } from './same-json';

/**
 * Counts how a backup stands to what is here.
 * @param honoured the backup without what was erased here
 */
export function previewOf(here: RecordRows, backup: RecordRows, honoured: RecordRows): RestorePreview {
  const kinds = emptyCounts();
  const diverged: string[] = [];
  let carriedOn = 0;
  const [own, theirs] = [groupsOf(here), groupsOf(honoured)];
  for (const [name, { kind, root }] of groupsOf(backup)) {
    if (root && !theirs.get(name)?.root) kinds[kind].erased += 1;
  }
  for (const [name, group] of theirs) {
    if (!group.root) continue;
    const before = own.get(name);
    const count = kinds[group.kind];
    if (!before?.root) count.fresh += 1;
    else if (sameGroup(before, group)) count.same += 1;
    else {
      count.different += 1;
      const course: Course | null = group.kind === 'interviews' ? carryOn(before, group).course : null;
      if (course === 'carried-on') carriedOn += 1;
      if (course === 'diverged') diverged.push(titleOf(before.root));
    }
  }
  for (const [name, { kind, root }] of own) if (root && !theirs.get(name)?.root) kinds[kind].onlyHere += 1;
  return { kinds, carriedOn, diverged };
}

function sameGroup(a: Group, b: Group): boolean {
  return a.rows.length === b.rows.length && sameJson(byKey(a), byKey(b));
}

function byKey({ rows }: Group): Readonly<Record<string, RecordRow>> {
  return Object.fromEntries(rows.map(({ table, row }) => [`${table} ${rowKey(keyOfRow(table, row))}`, row]));
}

function titleOf({ candidate, kitTitle }: RecordRow): string {
  return `${String(candidate)}, ${String(kitTitle)}`;
}

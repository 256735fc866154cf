import type { Note, NoteId } from './note';
import type { Register } from './register';

/**
 * The notes that stand, in the order in which they were first written. A note that was split off stands right after the
 * one it came from, and of two that came from the same one the later split stands first, as its words did. Nothing else
 * moves a note.
 */
export function notesInOrder(registers: readonly Register<'note'>[]): readonly Note[] {
  const written = registers.toSorted((a, b) => a.first - b.first);
  const known = new Set(written.map(({ of }) => of));
  const splits = new Map<NoteId, Register<'note'>[]>();
  const roots: Register<'note'>[] = [];
  for (const register of written) {
    const origin = register.value?.splitFrom ?? register.origin;
    if (origin === undefined || !known.has(origin)) roots.push(register);
    else splits.set(origin, [register, ...(splits.get(origin) ?? [])]);
  }
  if (splits.size === 0) return roots.flatMap(({ value }) => value ?? []);
  const ordered: Note[] = [];
  const waiting = roots.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.value) ordered.push(next.value);
    waiting.push(...(splits.get(next.of) ?? []).reverse());
  }
  return ordered;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { InterviewId } from '../../domain/interview-id';
import type { Field } from '../../domain/operation';
import type { Register } from '../../domain/register';
import { registersBesideNotes, registersOf } from '../operation-repository';
import { useDatabase } from './database-context';

/** The registers of one field; wakes only when one of them changes. Undefined while they are being read. */
export function useRegisters<F extends Field>(id: InterviewId, field: F): readonly Register<F>[] | undefined {
  const db = useDatabase();
  return useLiveQuery(() => registersOf(db, id, field), [db, id, field]);
}

/**
 * All registers that the state is folded from. Drafts, scrolling and private notes are read apart, so that typing does
 * not wake those who read this; and notes by themselves, since there may be thousands. Undefined while they are being read.
 */
export function useInterviewRegisters(id: InterviewId): readonly Register[] | undefined {
  const db = useDatabase();
  const notes = useRegisters(id, 'note');
  const rest = useLiveQuery(
    // In one transaction: each costs as much as what it reads here.
    () => db.transaction('r', db.registers, () => registersBesideNotes(db, id)),
    [db, id],
  );
  return useMemo(() => notes && rest && [...notes, ...rest], [notes, rest]);
}

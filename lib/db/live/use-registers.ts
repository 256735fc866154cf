import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { InterviewId } from '../../domain/interview-id';
import type { InterviewState } from '../../domain/interview-state';
import { interviewState } from '../../domain/interview-state';
import type { Field } from '../../domain/operation';
import type { Register } from '../../domain/register';
import type { Database } from '../database';
import { registersOf } from '../operation-repository';
import { useDatabase } from './database-context';

/** The registers of one field; wakes only when one of them changes. Undefined while they are being read. */
export function useRegisters<F extends Field>(id: InterviewId, field: F): readonly Register<F>[] | undefined {
  const db = useDatabase();
  return useLiveQuery(() => registersOf(db, id, field), [db, id, field]);
}

/**
 * What the state is folded from besides the notes, as few ranges of fields by their names: each is one request. What is typed
 * lies outside of them.
 */
const REST = [
  ['available', 'available'],
  ['inserted', 'inserted'],
  ['outcome', 'recommendation'],
  ['skipped', 'wording'],
] as const satisfies readonly (readonly [Field, Field])[];

/**
 * All registers that the state is folded from. Drafts, scrolling and private notes are read apart, so that typing does
 * not wake those who read this; and notes by themselves, since there may be thousands. Undefined while they are being read.
 */
export function useInterviewRegisters(id: InterviewId): readonly Register[] | undefined {
  const db = useDatabase();
  const notes = useRegisters(id, 'note');
  const rest = useLiveQuery(() => readRest(db, id), [db, id]);
  return useMemo(() => notes && rest && [...notes, ...rest.flat()], [notes, rest]);
}

/** In one transaction: each costs as much as what it reads here. */
function readRest(db: Database, id: InterviewId): Promise<Register[][]> {
  return db.transaction('r', db.registers, () =>
    Promise.all(
      REST.map(([first, last]) =>
        db.registers.where('[interviewId+field+of]').between([id, first], [id, last, []]).toArray(),
      ),
    ),
  );
}

/** What an interview has recorded; undefined while it is being read. */
export function useInterviewState(id: InterviewId): InterviewState | undefined {
  const registers = useInterviewRegisters(id);
  return useMemo(() => registers && interviewState(registers), [registers]);
}

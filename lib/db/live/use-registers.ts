import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { InterviewId } from '../../domain/interview';
import type { InterviewState } from '../../domain/interview-state';
import { interviewState } from '../../domain/interview-state';
import type { Field } from '../../domain/operation';
import type { Register } from '../../domain/register';
import { registersOf } from '../operation-repository';
import { useDatabase } from './database-context';

/** The registers of one field; wakes only when one of them changes. Undefined while they are being read. */
export function useRegisters<F extends Field>(id: InterviewId, field: F): readonly Register<F>[] | undefined {
  const db = useDatabase();
  return useLiveQuery(() => registersOf(db, id, field), [db, id, field]);
}

/**
 * All that has been recorded but the draft: it is read apart, so that typing does not wake those who read this. Undefined
 * while it is being read.
 */
export function useInterviewRegisters(id: InterviewId): readonly Register[] | undefined {
  const focus = useRegisters(id, 'focus');
  const notes = useRegisters(id, 'note');
  const probes = useRegisters(id, 'probe');
  const ratings = useRegisters(id, 'rating');
  const rationales = useRegisters(id, 'rationale');
  const recommendation = useRegisters(id, 'recommendation');
  return useMemo(() => {
    if (!focus || !notes || !probes || !ratings || !rationales || !recommendation) return undefined;
    return [...focus, ...notes, ...probes, ...ratings, ...rationales, ...recommendation];
  }, [focus, notes, probes, ratings, rationales, recommendation]);
}

/** What an interview has recorded; undefined while it is being read. */
export function useInterviewState(id: InterviewId): InterviewState | undefined {
  const registers = useInterviewRegisters(id);
  return useMemo(() => registers && interviewState(registers), [registers]);
}

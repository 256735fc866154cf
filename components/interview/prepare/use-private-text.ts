import { useSyncExternalStore } from 'react';
import type { PrivateField } from '@/lib/app/write-facts';
import { useRegisters } from '@/lib/db/live/use-registers';
import { mergeRegisters, registersOf } from '@/lib/domain/register';
import { useSession } from '../session-context';

/** A text for the interviewer's eyes only, as this page last wrote it or as it is stored; undefined while it is being read. */
export function usePrivateText(field: PrivateField): string | undefined {
  const session = useSession();
  const stored = useRegisters(session.interviewId, field);
  const captured = useSyncExternalStore(session.subscribe, session.getCaptured);
  if (!stored) return undefined;
  const [register] = registersOf(mergeRegisters(stored, registersOf(captured, field)), field);
  return register?.value ?? '';
}

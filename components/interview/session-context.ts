import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useApp } from '@/lib/app/app-context';
import { InterviewSession } from '@/lib/app/interview-session';
import type { SessionState } from '@/lib/app/interview-session';
import type { InterviewId } from '@/lib/domain/interview-id';
import { interviewState } from '@/lib/domain/interview-state';
import type { InterviewState } from '@/lib/domain/interview-state';
import { mergeRegisters } from '@/lib/domain/register';
import type { Register } from '@/lib/domain/register';

/** The session of the interview on the screen. */
export const SessionContext = createContext<InterviewSession | null>(null);

/** The session of the interview on the screen. */
export function useSession(): InterviewSession {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it');
  return session;
}

/** Role and status of the session, as they are now. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** Whether this page may change the interview. */
export function useCanWrite(): boolean {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.getState().role === 'writer');
}

/** What is recorded, of which these are the stored registers, with what this page has just captured over it. */
export function useCapturedState(stored: readonly Register[]): InterviewState {
  const session = useSession();
  const captured = useSyncExternalStore(session.subscribe, session.getCaptured);
  return useMemo(() => interviewState(mergeRegisters(stored, captured)), [stored, captured]);
}

/** A session on an interview, open for as long as the component is shown. Give the component the id as its key. */
export function useOpenSession(id: InterviewId): InterviewSession {
  const app = useApp();
  const [session] = useState(() => new InterviewSession(app, id));
  useEffect(() => session.open(), [session]);
  useEffect(() => {
    // Popping out was asked for by a press: a second one would be too many.
    if (app.poppedOut === id) return takeOverOnce(session);
    return undefined;
  }, [app, id, session]);
  return session;
}

/** Takes the interview over as soon as it turns out that another page writes it; later takings are left alone. */
function takeOverOnce(session: InterviewSession): () => void {
  const stop = session.subscribe(() => {
    const { role } = session.getState();
    if (role === 'opening') return;
    stop();
    if (role === 'reader') session.takeOver();
  });
  return () => {
    stop();
  };
}

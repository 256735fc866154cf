import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '@/lib/app/app-context';
import { InterviewSession } from '@/lib/app/interview-session';
import type { SessionState } from '@/lib/app/interview-session';
import type { InterviewId } from '@/lib/domain/interview';

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
  return useSessionState().role === 'writer';
}

/** Opens a session on an interview for as long as the component is shown; null until it is open. */
export function useOpenSession(id: InterviewId): InterviewSession | null {
  const app = useApp();
  const [session, setSession] = useState<InterviewSession | null>(null);
  useEffect(() => {
    const opened = new InterviewSession(app, id);
    setSession(opened);
    return () => {
      setSession(null);
      void opened.close();
    };
  }, [app, id]);
  return session;
}

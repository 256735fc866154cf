import { onTestFinished } from 'vitest';
import type { App } from '@/lib/app/app';
import { InterviewSession } from '@/lib/app/interview-session';
import type { SessionRole, SessionState } from '@/lib/app/interview-session';
import type { InterviewId } from '@/lib/domain/interview-id';

/** Opens a session as a page does; it is closed when the test is over. */
export function openSession(app: App, id: InterviewId): { session: InterviewSession; close: () => void } {
  const session = new InterviewSession(app, id);
  const close = session.open();
  onTestFinished(close);
  return { session, close };
}

/** Opens a session and waits until it may write. */
export async function openWriter(app: App, id: InterviewId): Promise<InterviewSession> {
  const { session } = openSession(app, id);
  await untilRole(session, 'writer');
  return session;
}

/** Waits until a session has a role. */
export function untilRole(session: InterviewSession, role: SessionRole): Promise<void> {
  return untilState(session, (state) => state.role === role);
}

/** Waits until all that a session captured is stored. */
export function untilSaved(session: InterviewSession): Promise<void> {
  return untilState(session, ({ status }) => status.unsaved.length === 0);
}

/** Waits until a session's state is as asked. */
export function untilState(session: InterviewSession, isSo: (state: SessionState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(session.getState())) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

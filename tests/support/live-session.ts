import type { InterviewSession } from '@/lib/app/interview-session';
import type { InterviewId } from '@/lib/domain/interview-id';
import { openWriter } from './open-session';
import { storeInterview } from './stored-interview';
import { createTestApp } from './test-app';
import type { TestApp } from './test-app';

/** A page that may write an interview in the call, in an app of its own. */
export async function liveSession(): Promise<{
  readonly app: TestApp;
  readonly id: InterviewId;
  readonly session: InterviewSession;
}> {
  const app = createTestApp();
  const { id } = await storeInterview(app.db);
  return { app, id, session: await openWriter(app, id) };
}

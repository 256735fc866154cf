import { markInterviewDeleted } from '../db/interview-repository';
import type { InterviewId } from '../domain/interview-id';
import type { App } from './app';

/** Deletes an interview. It can be restored until it is erased; returns how. */
export async function deleteInterview(
  app: Pick<App, 'db' | 'now'>,
  id: InterviewId,
): Promise<() => Promise<void>> {
  await markInterviewDeleted(app.db, id, app.now());
  return () => restoreInterview(app, id);
}

/** Brings a deleted interview back as it was. */
export function restoreInterview({ db }: Pick<App, 'db'>, id: InterviewId): Promise<void> {
  return markInterviewDeleted(db, id, null);
}

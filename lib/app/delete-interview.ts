import { markInterviewDeleted } from '../db/interview-repository';
import type { InterviewId } from '../domain/interview';
import type { App } from './app';

/** Deletes an interview. It can be restored until it is erased. */
export function deleteInterview({ db, now }: Pick<App, 'db' | 'now'>, id: InterviewId): Promise<void> {
  return markInterviewDeleted(db, id, now());
}

/** Brings a deleted interview back as it was. */
export function restoreInterview({ db }: Pick<App, 'db'>, id: InterviewId): Promise<void> {
  return markInterviewDeleted(db, id, null);
}

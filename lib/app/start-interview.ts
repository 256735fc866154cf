import { appendOperations } from '../db/operation-repository';
import type { Interview } from '../domain/interview';
import type { App } from './app';
import type { InterviewPlan } from './prepare-interview';
import { prepareInterview } from './prepare-interview';

/** Makes an interview and starts its clock. Throws as `prepareInterview` does. */
export async function startInterview(app: App, plan: InterviewPlan): Promise<Interview> {
  const interview = await prepareInterview(app, plan);
  const at = app.now();
  await appendOperations(app.db, interview.id, [{ field: 'started', of: '', value: at, counter: 1, at }]);
  return interview;
}

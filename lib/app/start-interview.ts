import { appendOperations } from '../db/operation-repository';
import type { Interview } from '../domain/interview';
import type { App } from './app';
import { beginning } from './begin-interview';
import type { InterviewPlan } from './prepare-interview';
import { prepareInterview } from './prepare-interview';

/** Makes an interview and starts its clock. Throws as `prepareInterview` does. */
export async function startInterview(app: App, plan: InterviewPlan): Promise<Interview> {
  const { interview, kit } = await prepareInterview(app, plan);
  const at = app.now();
  const operations = beginning(kit, at).map((change, i) => ({ ...change, counter: i + 1, at }));
  await appendOperations(app.db, interview.id, operations);
  return interview;
}

import { readTemplate } from '../db/bank-repository';
import { addInterview } from '../db/interview-repository';
import type { BankId } from '../domain/bank/bank';
import type { KitTemplateId } from '../domain/bank/kit-template';
import { InterviewId } from '../domain/interview-id';
import type { Interview } from '../domain/interview';
import { UNBEGUN } from '../domain/interview';
import type { Kit } from '../domain/kit';
import { createKit, KitId } from '../domain/kit';
import type { LoopId } from '../domain/loop/loop-id';
import { Line } from '../domain/schema';
import type { App } from './app';
import { currentInterviewer } from './interviewer';

export interface InterviewPlan {
  readonly candidate: string;
  readonly bankId: BankId;
  readonly templateId: KitTemplateId;
  readonly loopId?: LoopId;
  readonly sample?: boolean;
}

/**
 * Makes an interview that is ready to begin, with its own snapshot of the kit.
 * @throws Error in words for the person where the candidate's label cannot be taken or the kit is gone
 */
export async function prepareInterview(
  app: App,
  plan: InterviewPlan,
): Promise<{ readonly interview: Interview; readonly kit: Kit }> {
  const { db, now, newId } = app;
  const candidate = Line.safeParse(plan.candidate.trim());
  if (!candidate.success)
    throw new Error('Give the candidate a label: a name or a code of at most 200 characters.');
  const { template, bank } = await readTemplate(db, plan.bankId, plan.templateId);
  const kit = createKit(KitId.parse(newId()), template, bank);
  const interview: Interview = {
    id: InterviewId.parse(newId()),
    candidate: candidate.data,
    interviewer: await currentInterviewer(app),
    kitId: kit.id,
    kitTitle: kit.title,
    loopId: plan.loopId ?? null,
    received: null,
    sample: plan.sample ?? false,
    createdAt: now(),
    ...UNBEGUN,
  };
  await addInterview(db, interview, kit);
  return { interview, kit };
}

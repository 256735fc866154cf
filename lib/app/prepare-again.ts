import { addInterview } from '../db/interview-repository';
import { appendOperations, registersOf } from '../db/operation-repository';
import type { Interview } from '../domain/interview';
import { UNBEGUN } from '../domain/interview';
import { InterviewId } from '../domain/interview-id';
import { KitId } from '../domain/kit';
import type { Operation } from '../domain/operation';
import { mergeRegisters, registersOf as ofField } from '../domain/register';
import type { Instant } from '../domain/schema';
import { currentInterviewer } from './interviewer';
import type { InterviewSession } from './interview-session';
import type { PrivateField } from './write-facts';

const TAKEN_ALONG = ['facts', 'handover-in'] as const satisfies readonly PrivateField[];

/**
 * Prepares a further interview with the same candidate and kit, in the same loop, with the private facts and the handover
 * taken along and nothing else. The one that is open stays as it is.
 * @throws Error where the kit is no longer in this browser
 */
export async function prepareAgain(session: InterviewSession, before: Interview): Promise<Interview> {
  const { db, now, newId } = session.app;
  const interviewer = await currentInterviewer(session.app);
  const at = now();
  const id = InterviewId.parse(newId());
  const kitId = KitId.parse(newId());
  const interview: Interview = { ...before, ...UNBEGUN, id, kitId, interviewer, createdAt: at };
  await db.transaction('rw', db.interviews, db.kits, db.operations, db.registers, async () => {
    const kit = await db.kits.get(before.kitId);
    if (!kit) throw new Error('The kit of this interview is no longer in this browser.');
    await addInterview(db, interview, { ...kit, id: kitId });
    await appendOperations(db, id, await takenAlong(session, at));
  });
  return interview;
}

async function takenAlong(session: InterviewSession, at: Instant): Promise<readonly Operation[]> {
  const { app, interviewId } = session;
  const stored = await Promise.all(TAKEN_ALONG.map((field) => registersOf(app.db, interviewId, field)));
  const registers = mergeRegisters(stored.flat(), session.getCaptured());
  const texts = TAKEN_ALONG.flatMap((field) => ofField(registers, field)).filter(({ value }) => value !== '');
  return texts.map(({ field, value }, i) => ({ field, of: '', value, counter: i + 1, at }));
}

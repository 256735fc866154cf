import { operationsOf } from '../db/operation-repository';
import type { Interview } from '../domain/interview';
import type { Change, Operation } from '../domain/operation';
import { changesBackTo } from '../domain/undo';
import type { InterviewSession } from './interview-session';

/**
 * Ends an amendment without a further revision: all that the scorecard is made from stands again as it was sealed.
 * Resolves to how to take that back: the amendment goes on where it was.
 * @throws Error where this page may not write, or where nothing was sealed
 */
export async function discardAmendment(
  session: InterviewSession,
  { amendment }: Pick<Interview, 'amendment'>,
): Promise<() => Promise<void>> {
  const amended = await operationsSoFar(session);
  const seal = amended.findLast(({ field }) => field === 'sealed');
  if (!seal) throw new Error('This interview was never sealed.');
  session.captureAll([...changesBackTo(amended, seal.counter), amending(null)]);
  return async () => {
    const discarded = await operationsSoFar(session);
    session.captureAll([amending(amendment), ...changesBackTo(discarded, amended.length)]);
  };
}

function amending(value: Interview['amendment']): Change {
  return { field: 'amendment', of: '', value };
}

/** All operations of the interview, after those under way are stored. */
function operationsSoFar(session: InterviewSession): Promise<readonly Operation[]> {
  return session.finish(() => operationsOf(session.app.db, session.interviewId));
}

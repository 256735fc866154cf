import type { QuestionId } from '../domain/bank/question';
import type { InterviewState } from '../domain/interview-state';
import type { InterviewSession } from './interview-session';

type Way = Pick<InterviewState, 'visits' | 'skipped'>;

/** Moves the interview to a question. One that was skipped is no longer, now that it is returned to. */
export function focusQuestion(session: InterviewSession, way: Way, id: QuestionId): void {
  const visits = [...(way.visits.get(id) ?? []), session.app.now()];
  session.captureAll([
    { field: 'visits', of: id, value: visits },
    ...(way.skipped.has(id) ? [{ field: 'skipped', of: id, value: false } as const] : []),
  ]);
}

/** Marks the question in focus as skipped on purpose, and moves on where there is somewhere to go. */
export function skipQuestion(
  session: InterviewSession,
  way: Way,
  id: QuestionId,
  next: QuestionId | null,
): void {
  session.capture({ field: 'skipped', of: id, value: true });
  if (next !== null) focusQuestion(session, way, next);
}

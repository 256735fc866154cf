import type { QuestionId } from '../domain/bank/question';
import type { InterviewSession } from './interview-session';

/** Moves the interview to a question. */
export function focusQuestion(session: InterviewSession, question: QuestionId): void {
  session.capture({ field: 'focus', of: '', value: question });
}

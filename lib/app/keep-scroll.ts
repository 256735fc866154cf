import type { QuestionId } from '../domain/bank/question';
import type { InterviewSession } from './interview-session';

/** Keeps how far a question and its notes are scrolled, in CSS pixels. */
export function keepScroll(session: InterviewSession, question: QuestionId, top: number): void {
  session.capture({ field: 'scroll', of: question, value: Math.max(0, Math.round(top)) });
}

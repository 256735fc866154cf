import type { Probe, Question } from '../domain/bank/question';
import type { InterviewSession } from './interview-session';

/** Marks a probe as asked, or not. */
export function tickProbe(session: InterviewSession, question: Question, probe: Probe, asked: boolean): void {
  session.capture({ field: 'probe', of: `${question.id}/${probe.id}`, value: asked });
}

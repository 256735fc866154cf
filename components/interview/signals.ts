import { addSignal } from '@/lib/app/add-note';
import type { InterviewSession } from '@/lib/app/interview-session';
import type { Question } from '@/lib/domain/bank/question';
import type { KitQuestion } from '@/lib/domain/kit';
import type { Evidence } from '@/lib/domain/note';

/** A signal with the way it points. */
export interface Signal {
  readonly text: string;
  readonly evidence: NonNullable<Evidence>;
}

/** The signals of a question in the order in which they are shown: strong ones first. */
export function signalsOf({ signals }: Pick<Question, 'signals'>): readonly Signal[] {
  return [
    ...signals.strong.map((text): Signal => ({ text, evidence: 'strong' })),
    ...signals.weak.map((text): Signal => ({ text, evidence: 'weak' })),
  ];
}

/** Notes that a signal of the question in focus was heard. */
export function noteSignal(
  session: InterviewSession,
  current: KitQuestion,
  { text, evidence }: Signal,
): void {
  addSignal(session, text, evidence, current);
}

import { Competency } from './bank/competency';
import { Question, QuestionId } from './bank/question';
import type { Kit } from './kit';
import { addQuestion } from './kit';
import { z } from './schema';

/** A question that came into an interview during the call, from the bank or the interviewer's own. */
export const Insertion = z.object({
  question: Question,
  competency: Competency,
  /** It is asked after this one. */
  after: QuestionId,
});
export type Insertion = z.infer<typeof Insertion>;

/** The kit with what was inserted in the call, in the order in which it was. */
export function kitWith(kit: Kit, insertions: readonly Insertion[]): Kit {
  const waiting = [...insertions];
  let conducted = kit;
  while (waiting.length > 0) {
    // One that follows another waits for it, whichever of the two was first recorded.
    const next = waiting.findIndex(({ after }) => !waiting.some(({ question }) => question.id === after));
    const [insertion] = waiting.splice(Math.max(0, next), 1);
    if (insertion) conducted = addQuestion(conducted, insertion);
  }
  return conducted;
}

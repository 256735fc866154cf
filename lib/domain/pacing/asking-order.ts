import type { OpenQuestion } from './outlook';
import type { Reserve } from './reserve';
import { reservedQuestions } from './reserve';

/** A question that could be cut keeps its place only while it may take this many times its minutes. */
const ROOM = 2;

/**
 * Puts planned questions into the order in which they are to be asked. Where everything fits, that is the order of the
 * kit. Where time is short, required competencies without evidence come first; another question keeps its place only
 * while it may take twice its minutes without touching what is reserved for them, and never while one is at risk.
 * @param planned in the order of the kit
 */
export function askingOrder(
  planned: readonly OpenQuestion[],
  reserve: Reserve,
  everythingFits: boolean,
  requiredAtRisk: boolean,
): readonly OpenQuestion[] {
  const reserved = reservedQuestions(reserve);
  if (everythingFits || reserved.length === 0) return planned;
  const room = requiredAtRisk ? 0 : reserve.freeSeconds;
  const waits = (question: OpenQuestion) => !reserved.includes(question) && question.seconds * ROOM > room;
  return [...planned.filter((each) => !waits(each)), ...planned.filter(waits)];
}

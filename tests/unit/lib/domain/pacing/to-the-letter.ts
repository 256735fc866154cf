import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { PacingInput } from '@/lib/domain/pacing/pacing-input';
import { focusOn, later, withEvidence } from './rehearsal';

/** How an interview ended whose interviewer followed the advice to the letter. */
interface Ending {
  /** When it went on to the closing. */
  readonly elapsedSeconds: number;
  /** Required competencies that got evidence on the way from a question that had all its minutes. */
  readonly coveredWhole: number;
  /** Those that got it from a question that was held short from the beginning. */
  readonly coveredShort: number;
  /** What was asked, in order. */
  readonly asked: readonly string[];
  /** How many of these did not have all their minutes. */
  readonly cutShort: number;
}

/**
 * Follows the advice to the letter: each question takes the minutes that are planned for it, or is left when the advice
 * says to move on, and what is suggested next is asked. A question can bring evidence when it had all its minutes, or
 * when the advice had held it short from the beginning.
 * @param noted whether the n-th question from here does bring evidence
 */
export function toTheLetter(from: PacingInput, noted: (turn: number) => boolean = () => true): Ending {
  const asked: string[] = [];
  let [coveredWhole, coveredShort, cutShort] = [0, 0, 0];
  let input = from;
  let heldTo = Infinity;
  for (let turn = 0; ; turn += 1) {
    const { current } = pacingAdvice(input);
    if (current && current.secondsLeft > 0) {
      const seconds = Math.min(current.secondsLeft, current.moveOnSeconds);
      const whole = seconds === current.secondsLeft;
      input = later(input, seconds);
      if (!whole && turn > 0) cutShort += 1;
      if (noted(turn) && (whole || seconds >= heldTo)) {
        if (coversNew(input))
          [coveredWhole, coveredShort] = [coveredWhole + Number(whole), coveredShort + Number(!whole)];
        input = withEvidence(input);
      }
    }
    const { next }: Pick<PacingAdvice, 'next'> = pacingAdvice(input);
    if (next.step !== 'ask')
      return { elapsedSeconds: input.elapsedSeconds, coveredWhole, coveredShort, asked, cutShort };
    asked.push(next.question);
    heldTo = next.seconds;
    input = focusOn(input, next.question);
  }
}

function coversNew({ competencies, questions, current }: PacingInput): boolean {
  const inFocus = questions.find(({ id }) => id === current?.id);
  return competencies.some(
    ({ id, required, hasEvidence }) => id === inFocus?.competency && required && !hasEvidence,
  );
}

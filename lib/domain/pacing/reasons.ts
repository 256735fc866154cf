import type { Reason } from './reason';
import { about, sentence } from './reason';
import { capitalised, inMinutes, left, needed, onlyLeft } from './whole-minutes';

/**
 * The sentences of pacing, one function each. Time needed is rounded up to whole minutes and time left is rounded down,
 * so that no sentence promises time that is not there. *Left for questions* leaves the closing out.
 */

/** Why a required competency comes next. */
export function noEvidenceYet(title: string, neededSeconds: number, leftSeconds: number): Reason {
  return about(
    'no-evidence-yet',
    title,
    ` has no evidence yet and needs ${needed(neededSeconds)} of the ${left(leftSeconds)} min left for questions`,
  );
}

/** Why another question of a required competency comes next although one was asked. */
export function nothingNoted(title: string, neededSeconds: number, leftSeconds: number): Reason {
  return about(
    'nothing-noted',
    title,
    ` was asked, but nothing is noted: one more takes ${needed(neededSeconds)} of the ${left(leftSeconds)} min left for questions`,
  );
}

/** Why a question has to be held short, and that it is worth asking all the same. */
export function heldShort(title: string, neededSeconds: number, leftSeconds: number): Reason {
  return about(
    'held-short',
    title,
    ` has no evidence yet and only ${left(leftSeconds)} of its ${needed(neededSeconds)} min: keep it short`,
  );
}

/** Why a competency that is not required comes next. */
export function optionalFits(title: string, neededSeconds: number): Reason {
  return about(
    'optional-fits',
    title,
    ` is not required, has no evidence yet, and its ${needed(neededSeconds)} min fit`,
  );
}

/** Why a further question comes next where nothing has to be cut. */
export function nextInOrder(title: string, neededSeconds: number): Reason {
  return about(
    'next-in-order',
    title,
    `: one more question, ${needed(neededSeconds)} min, and everything still fits`,
  );
}

/** Why a further question comes next where others are cut. */
export function moreFits(title: string, neededSeconds: number): Reason {
  return about(
    'more-fits',
    title,
    `: one more question, ${needed(neededSeconds)} min, fits beside what is required`,
  );
}

/** Why the closing comes next: all questions are asked or skipped. */
export function nothingLeftToAsk(leftSeconds: number): Reason {
  return sentence(
    'nothing-left-to-ask',
    `No question is left to ask: ${inMinutes(leftSeconds)} for their questions and the closing`,
  );
}

/** Why the closing comes next while questions are open. */
export function nothingFits(leftSeconds: number): Reason {
  const room = leftSeconds < 60 ? 'any more' : `into the ${left(leftSeconds)} min left for questions`;
  return sentence('nothing-fits', `No open question fits ${room}: leave for the closing`);
}

/** Why the closing comes now. */
export function closingNow(leftSeconds: number): Reason {
  return sentence(
    'closing-now',
    `Leave for the closing: ${inMinutes(leftSeconds)} left for their questions and the closing`,
  );
}

/** Why the interview ends now. */
export function timeUsedUp(availableMinutes: number): Reason {
  return sentence('time-used-up', `The ${availableMinutes} min are used up: close now`);
}

/** How the question in focus stands within its time. */
export function timeLeft(leftSeconds: number): Reason {
  return sentence('time-left', `${capitalised(inMinutes(leftSeconds))} left for this question`);
}

/** How far the question in focus is over its time, and what that has cost, while nobody has to move on yet. */
export function runningLong(plannedSeconds: number, overSeconds: number, cut: number): Reason {
  const minutes = needed(plannedSeconds);
  const over =
    overSeconds < 60 ? `The ${minutes} min are used up` : `${left(overSeconds)} min over the ${minutes}`;
  const cost = cut === 1 ? '1 question no longer fits' : `${cut} questions no longer fit`;
  return sentence('running-long', `${over}: ${cut === 0 ? 'everything else still fits' : cost}`);
}

/** When to leave the question in focus, and for which required competencies. */
export function moveOn(inSeconds: number, title: string, others: number, neededSeconds: number): Reason {
  const [soon, unit] = inSeconds < 60 ? ['now', ' min'] : [`in ${left(inSeconds)} min`, ''];
  const needs = others === 0 ? ' still needs' : ` and ${others} more still need`;
  return sentence('move-on', `Move on ${soon}: `, title, `${needs} ${needed(neededSeconds)}${unit}`);
}

/** When to leave the question in focus for the closing. */
export function moveOnToClosing(inSeconds: number): Reason {
  return sentence(
    'move-on-to-closing',
    inSeconds < 60
      ? 'Move on now: the closing starts'
      : `Move on in ${left(inSeconds)} min: then the closing starts`,
  );
}

/** Why a required competency is not in the plan although it would fit by itself. */
export function doesNotFitBeside(title: string, neededSeconds: number, leftSeconds: number): Reason {
  return about(
    'does-not-fit-beside',
    title,
    ` needs ${needed(neededSeconds)} min, and ${onlyLeft(leftSeconds)} beside what else is required`,
  );
}

/** Why a question of a required competency can no longer be asked. */
export function doesNotFitBeforeClosing(title: string, neededSeconds: number, leftSeconds: number): Reason {
  return about(
    'does-not-fit-before-closing',
    title,
    ` needs ${needed(neededSeconds)} min, and ${onlyLeft(leftSeconds)} before the closing`,
  );
}

/** Why a competency that is not required is left out. */
export function optionalDoesNotFit(title: string, neededSeconds: number): Reason {
  return about(
    'optional-does-not-fit',
    title,
    ` is not required, and its ${needed(neededSeconds)} min no longer fit`,
  );
}

/** Why a further question is cut first. */
export function overItsTime(title: string, neededSeconds: number, overSeconds: number): Reason {
  const over = overSeconds < 60 ? 'its time is used up' : `is ${left(overSeconds)} min over its time`;
  return about(
    'over-its-time',
    title,
    ` has evidence and ${over}: ${needed(neededSeconds)} min more no longer fit`,
  );
}

/** Why a further question is cut. */
export function hasEnough(title: string, neededSeconds: number): Reason {
  return about('has-enough', title, ` has evidence: ${needed(neededSeconds)} min more no longer fit`);
}

/** Why a further question of a competency without evidence is cut. */
export function hasAnotherQuestion(title: string, neededSeconds: number): Reason {
  return about(
    'has-another-question',
    title,
    ` keeps another question: ${needed(neededSeconds)} min more no longer fit`,
  );
}

/** Why a further question of the competency in focus is cut. */
export function isBeingAsked(title: string, neededSeconds: number): Reason {
  return about(
    'is-being-asked',
    title,
    ` is being asked now: ${needed(neededSeconds)} min more no longer fit`,
  );
}

/** Why a question must not be cut. */
export function dependsOnQuestion(title: string): Reason {
  return about('depends-on-question', title, ' has no evidence yet and depends on this question');
}

/** Why the question in focus must not be cut short. */
export function dependsOnFocus(title: string): Reason {
  return about('depends-on-focus', title, ' has no evidence yet: give this question its time');
}

/** How a competency with evidence stands. */
export function hasEvidence(title: string): Reason {
  return about('has-evidence', title, ' has evidence');
}

/** How a competency stands whose question is planned. */
export function fits(title: string, neededSeconds: number): Reason {
  return about('fits', title, ` has no evidence yet, and its ${needed(neededSeconds)} min fit`);
}

/** How a competency stands that the question in focus is to cover. */
export function inFocus(title: string): Reason {
  return about('in-focus', title, ' is being asked now');
}

/** How a competency stands whose question in focus cannot have all its minutes. */
export function inFocusWithLess(title: string, leftSeconds: number): Reason {
  return about(
    'in-focus-with-less',
    title,
    ` is being asked now, with ${inMinutes(leftSeconds)} left for it`,
  );
}

/** How a required competency stands that can no longer be covered, and what to do. */
export function noTimeLeft(title: string): Reason {
  return sentence('no-time-left', 'No time left for ', title, ': mark it not assessed or agree more time');
}

/** How a competency stands whose questions are all used, and what to do. */
export function noQuestionLeft(title: string): Reason {
  return about(
    'no-question-left',
    title,
    ' has no question left and nothing noted: note evidence, add a question or mark it not assessed',
  );
}

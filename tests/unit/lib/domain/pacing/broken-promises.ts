import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { PacingInput } from '@/lib/domain/pacing/pacing-input';
import { mostCovered } from './any-plan';

/** What advice breaks of the promises that hold at every moment of every interview; nothing where it keeps them all. */
export function brokenPromises(input: PacingInput, advice: PacingAdvice): string[] {
  const { next, current, plan, cut, keep, competencies, secondsUntilClosing } = advice;
  const open = new Map(
    input.questions
      .filter(({ id, status }) => status === 'open' && id !== input.current?.id)
      .map((each) => [each.id, each]),
  );
  const fullSeconds = (id: PacingAdvice['plan'][number]['question']) => (open.get(id)?.minutes ?? 0) * 60;
  const planned = plan.map(({ question }) => question);
  const named = new Set([...planned, ...cut.map(({ question }) => question)]);
  const covered = competencies.filter(
    ({ standing }, i) => standing === 'planned' && input.competencies[i]?.required,
  );
  const held = plan.filter(({ question, seconds }) => seconds < fullSeconds(question));
  const taken = plan.reduce((sum, { seconds }) => sum + seconds, current?.plannedSeconds ?? 0);
  const reasons = [next, ...(current ? [current] : []), ...cut, ...keep, ...competencies];
  const promises = {
    'covers as many required competencies as any plan': covered.length === mostCovered(input),
    'plans or cuts each open question, once, and no other':
      plan.length + cut.length === open.size &&
      named.size === open.size &&
      [...named].every((id) => open.has(id)),
    'suggests the first planned question': (next.step === 'ask' ? next.question : undefined) === planned[0],
    'says that nothing is left to ask only then': next.step !== 'done' || open.size === 0,
    'gives out the time until the closing, no more and no less':
      Math.abs(taken + advice.spareSeconds - secondsUntilClosing) < 1e-6,
    'leaves the closing its minutes':
      advice.secondsLeft - secondsUntilClosing === Math.min(advice.secondsLeft, input.closingMinutes * 60),
    'says that a competency is lost only where none of its questions fits': competencies.every(
      ({ id, standing }) =>
        (standing !== 'out-of-time' && standing !== 'used-up') ||
        [...open.values()].every((each) => each.competency !== id || each.minutes * 60 > secondsUntilClosing),
    ),
    'says that a competency is covered where it has evidence, only there': competencies.every(
      ({ standing }, i) => (standing === 'covered') === input.competencies[i]?.hasEvidence,
    ),
    'has no figure below nought':
      areFigures(advice.secondsLeft, secondsUntilClosing, advice.spareSeconds) &&
      plan.every(({ seconds }) => areFigures(seconds)) &&
      competencies.every((each) => areFigures(each.secondsLeft, each.neededSeconds)) &&
      (!current || areFigures(current.secondsLeft, current.secondsOver, current.plannedSeconds)),
    'cuts nothing that fits': cut.every(({ question }) => fullSeconds(question) > advice.spareSeconds),
    'holds one question short at most, by a quarter at most':
      held.length <= 1 &&
      held.every(({ question, seconds }) => seconds >= Math.max(60, fullSeconds(question) * 0.75)),
    'keeps only what is planned or in focus': keep.every(
      ({ question }) => planned.includes(question) || question === current?.question,
    ),
    'says to move on where the question in focus does not get the rest of its minutes':
      !current ||
      current.secondsLeft === 0 ||
      (current.pace === 'move-on') === current.plannedSeconds < current.secondsLeft,
    'leaves the question in focus what is planned for it':
      !current || current.moveOnSeconds >= current.plannedSeconds,
    'builds each sentence of its parts': reasons.every(
      ({ reason: { text, before, title, after } }) => text !== '' && text === before + title + after,
    ),
  };
  return Object.entries(promises).flatMap(([promise, kept]) => (kept ? [] : [promise]));
}

function areFigures(...figures: readonly number[]): boolean {
  return figures.every((figure) => Number.isFinite(figure) && figure >= 0);
}

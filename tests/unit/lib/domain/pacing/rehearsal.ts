import { QuestionId } from '@/lib/domain/bank/question';
import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { PacingInput, PacingQuestion } from '@/lib/domain/pacing/pacing-input';
import type { Turn } from './interview-arbitrary';
import { at } from './interview-arbitrary';

/** One moment of a rehearsed interview. */
export interface Moment {
  readonly input: PacingInput;
  readonly advice: PacingAdvice;
}

const INSERTED = [0, 1].map((i) => QuestionId.parse(`inserted-${i}`));

/**
 * Rehearses an interview with an interviewer who mostly follows the advice, and sometimes skips what it suggests, goes
 * to any other question, inserts one, or returns to one; answers run short or long, and evidence may be missing. Gives
 * the moment after each answer, moments during some, and each change of what is open.
 */
export function rehearsal(start: PacingInput, turns: readonly Turn[]): readonly Moment[] {
  const moments: Moment[] = [];
  const show = (input: PacingInput): Moment => {
    const moment = { input, advice: pacingAdvice(frozen(input)) };
    moments.push(moment);
    return moment;
  };
  const spent = new Map<QuestionId, number>();
  let input = start;
  for (let step = 0; input.elapsedSeconds <= input.availableMinutes * 60; step += 1) {
    const turn = at(turns, step % turns.length);
    const seconds = Math.round((answerSeconds(input) * turn.pace) / 100);
    const soFar = Math.round((seconds * turn.choice) / 100);
    input = later(input, soFar);
    if (turn.choice % 4 === 0) show(input);
    input = later(input, seconds - soFar);
    if (turn.evidence) input = withEvidence(input);
    const { advice } = show(input);
    if (input.current) spent.set(input.current.id, input.current.spentSeconds);
    const chosen = act(input, turn, advice, show);
    if (!chosen) break;
    input = focusOn(chosen.input, chosen.question, spent.get(chosen.question) ?? 0);
  }
  return moments;
}

/** The same interview, so many seconds later, at the same question. */
export function later(input: PacingInput, seconds: number): PacingInput {
  const inFocus = input.questions.find(({ id }) => id === input.current?.id);
  return {
    ...input,
    elapsedSeconds: input.elapsedSeconds + seconds,
    current: input.current && { ...input.current, spentSeconds: input.current.spentSeconds + seconds },
    competencies: input.competencies.map((each) =>
      each.id === inFocus?.competency ? { ...each, spentSeconds: each.spentSeconds + seconds } : each,
    ),
  };
}

/** The same interview with something noted on the competency in focus. */
export function withEvidence(input: PacingInput): PacingInput {
  const inFocus = input.questions.find(({ id }) => id === input.current?.id);
  return {
    ...input,
    competencies: input.competencies.map((each) =>
      each.id === inFocus?.competency ? { ...each, hasEvidence: true } : each,
    ),
  };
}

/** The same interview with another question in focus. */
export function focusOn(input: PacingInput, id: QuestionId, spentSeconds = 0): PacingInput {
  return { ...withStatus(input, id, 'asked'), current: { id, spentSeconds, openingMinutes: 0 } };
}

/** Freezes an input through and through, so that changing it throws. */
export function frozen(input: PacingInput): PacingInput {
  for (const list of [input.competencies, input.questions]) list.forEach((each) => Object.freeze(each));
  Object.freeze(input.competencies);
  Object.freeze(input.questions);
  Object.freeze(input.current);
  return Object.freeze(input);
}

interface Choice {
  readonly input: PacingInput;
  readonly question: QuestionId;
}

function act(
  input: PacingInput,
  { act: does, choice }: Turn,
  { next }: PacingAdvice,
  show: (input: PacingInput) => Moment,
): Choice | null {
  const others = input.questions.filter(({ id }) => id !== input.current?.id);
  const open = others.filter(({ status }) => status === 'open');
  const used = others.filter(({ status }) => status !== 'open');
  if (does === 'jump' && open.length > 0) return { input, question: at(open, choice % open.length).id };
  if (does === 'return' && used.length > 0) return { input, question: at(used, choice % used.length).id };
  if (does === 'skip' && next.step === 'ask')
    return followed(show(withStatus(input, next.question, 'skipped')));
  if (does === 'insert') return followed(show(withInserted(input, choice)));
  return followed({ input, advice: { next } });
}

function followed({ input, advice: { next } }: { input: PacingInput; advice: Pick<PacingAdvice, 'next'> }) {
  return next.step === 'ask' ? { input, question: next.question } : null;
}

function withInserted(input: PacingInput, choice: number): PacingInput {
  const id = INSERTED.find((each) => !input.questions.some((question) => question.id === each));
  if (!id) return input;
  const place = input.questions.findIndex((each) => each.id === input.current?.id) + 1;
  const { id: competency } = at(input.competencies, choice % input.competencies.length);
  const question: PacingQuestion = { id, competency, minutes: (choice % 9) + 1, status: 'open' };
  return { ...input, questions: input.questions.toSpliced(place, 0, question) };
}

function withStatus(input: PacingInput, id: QuestionId, status: PacingQuestion['status']): PacingInput {
  return {
    ...input,
    questions: input.questions.map((each) => (each.id === id ? { ...each, status } : each)),
  };
}

/** The minutes planned for the question in focus, with the opening words that it holds; a minute where there is none. */
function answerSeconds({ questions, current }: PacingInput): number {
  const minutes = questions.find(({ id }) => id === current?.id)?.minutes ?? 1;
  return (minutes + (current?.openingMinutes ?? 0)) * 60;
}

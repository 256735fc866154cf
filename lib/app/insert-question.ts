import { QuestionId } from '../domain/bank/question';
import type { Question } from '../domain/bank/question';
import type { Competency, CompetencyId } from '../domain/bank/competency';
import type { Insertion } from '../domain/insertion';
import { kitWith } from '../domain/insertion';
import { Kit, kitCompetencies } from '../domain/kit';
import type { Live } from '../domain/live';
import type { InterviewSession } from './interview-session';

/** A question that the interviewer makes up in the call. */
export interface OwnQuestion {
  readonly prompt: string;
  readonly competency: CompetencyId;
  /** Minutes that the answer is planned to take. */
  readonly minutes: number;
}

/**
 * Puts a question after the one in focus; it stays with the interview and the scorecard.
 * @throws Error in words for the person where the kit is full
 */
export function insertQuestion(
  session: InterviewSession,
  { kit, current }: Pick<Live, 'kit' | 'current'>,
  question: Question,
  competency: Competency,
): void {
  const value: Insertion = { question, competency, after: current.question.id };
  if (!Kit.safeParse(kitWith(kit, [value])).success)
    throw new Error('This interview has no room for a further question. Nothing was changed.');
  session.capture({ field: 'inserted', of: question.id, value });
}

/** Puts a question of the interviewer's own after the one in focus. Throws as `insertQuestion` does. */
export function insertOwnQuestion(
  session: InterviewSession,
  live: Pick<Live, 'kit' | 'current'>,
  { prompt, competency: id, minutes }: OwnQuestion,
): void {
  const { kit, current } = live;
  const competency = kitCompetencies(kit).find((each) => each.id === id) ?? current.competency;
  const question: Question = {
    id: QuestionId.parse(`own-${session.app.newId()}`),
    competency: competency.id,
    prompt: prompt.trim(),
    kind: 'past-behaviour',
    intent: 'Asked by the interviewer in the call.',
    probes: [],
    signals: competency.signals,
    levels: [kit.level],
    roles: [kit.role],
    tags: ['own'],
    minutes,
    rank: 1,
  };
  insertQuestion(session, live, question, competency);
}

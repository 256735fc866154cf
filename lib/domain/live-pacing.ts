import type { QuestionId } from './bank/question';
import type { Live } from './live';
import { kitQuestions } from './kit';
import type { PacingInput } from './pacing/pacing-input';
import { secondsInto } from './pause';
import { questionProgress, secondsByQuestion } from './question-progress';
import type { Instant } from './schema';

/**
 * What pacing works with, read off a running interview. A competency has evidence when a note is tagged with it, or when it
 * is decided already; one that only came in with an inserted question is not required.
 */
export function pacingInput({ interview, kit, state, current }: Live, at: Instant): PacingInput {
  const spent = secondsByQuestion(state, interview, at);
  const first = firstVisited(state.visits);
  const openingSeconds = kit.opening.minutes * 60;
  const inserted = new Set<string>(state.insertions.map(({ question }) => question.id));
  const noted = new Set(state.notes.map(({ competency }) => competency));
  return {
    competencies: kit.parts.map(({ competency: { id, title }, minutes, questions }) => ({
      id,
      title,
      required: questions.some((question) => !inserted.has(question.id)),
      plannedMinutes: minutes,
      // The opening words are no time of the competency that they lead to.
      spentSeconds: questions.reduce((sum, question) => {
        const seconds = spent.get(question.id) ?? 0;
        return sum + (question.id === first ? Math.max(0, seconds - openingSeconds) : seconds);
      }, 0),
      hasEvidence: noted.has(id) || state.ratings.has(id),
    })),
    questions: kitQuestions(kit).map(({ question: { id, minutes }, competency }) => ({
      id,
      competency: competency.id,
      minutes,
      status: id === current.question.id ? 'asked' : questionProgress(state, id),
    })),
    current: {
      id: current.question.id,
      spentSeconds: spent.get(current.question.id) ?? 0,
      openingMinutes: current.question.id === first ? kit.opening.minutes : 0,
    },
    elapsedSeconds: secondsInto(interview, at),
    availableMinutes: state.available ?? kit.minutes,
    closingMinutes: kit.closing.minutes,
  };
}

/** The question in whose time the opening words were said. */
function firstVisited(visits: Live['state']['visits']): QuestionId | null {
  const firsts = [...visits].flatMap(([id, [first]]) => (first === undefined ? [] : [{ id, first }]));
  return firsts.toSorted((a, b) => a.first - b.first)[0]?.id ?? null;
}

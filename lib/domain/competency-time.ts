import type { CompetencyId } from './bank/competency';
import type { InterviewState } from './interview-state';
import type { Kit } from './kit';
import type { Clock } from './pause';
import { secondsByQuestion } from './question-progress';
import type { Instant } from './schema';

/**
 * Seconds that the questions of each competency have been in focus up to an instant, pauses left out. What is said before
 * the first question counts with it, since that question is in focus then.
 * @param kit with what was inserted in the call
 */
export function secondsByCompetency(
  kit: Kit,
  state: Pick<InterviewState, 'visits'>,
  clock: Clock,
  until: Instant,
): ReadonlyMap<CompetencyId, number> {
  const spent = secondsByQuestion(state, clock, until);
  return new Map(
    kit.parts.map(({ competency, questions }) => [
      competency.id,
      questions.reduce((sum, { id }) => sum + (spent.get(id) ?? 0), 0),
    ]),
  );
}

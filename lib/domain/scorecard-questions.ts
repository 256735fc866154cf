import { probesInOrder } from './bank/question';
import type { Probe, Question } from './bank/question';
import type { Competency } from './bank/competency';
import { kitQuestions } from './kit';
import { secondsByQuestion } from './question-progress';
import type { QuestionProgress } from './question-progress';
import type { Scorecard } from './scorecard';

/** A question of a sealed interview, and what became of it. */
export interface ScorecardQuestion {
  readonly question: Question;
  readonly competency: Competency;
  readonly progress: QuestionProgress;
  /** In focus, all visits together and pauses left out. */
  readonly seconds: number;
  /** Whether it came in during the call. */
  readonly inserted: boolean;
  /** In the order in which they are asked. */
  readonly probesAsked: readonly Probe[];
  readonly probesLeft: readonly Probe[];
}

/** The questions of a sealed interview in asking order. One that the scorecard says nothing of was not reached. */
export function scorecardQuestions(scorecard: Scorecard): readonly ScorecardQuestion[] {
  const { kit, questions, inserted, endedAt } = scorecard;
  const became = new Map(questions.map((each) => [each.question, each]));
  const visits = new Map(questions.map((each) => [each.question, each.visits]));
  const seconds = secondsByQuestion({ visits }, scorecard, endedAt);
  const ticked = new Set<string>(scorecard.probes);
  const added = new Set<string>(inserted);
  return kitQuestions(kit).map(({ question, competency }) => {
    const probes = probesInOrder(question);
    const isAsked = ({ id }: Probe) => ticked.has(`${question.id}/${id}`);
    return {
      question,
      competency,
      progress: became.get(question.id)?.progress ?? 'open',
      seconds: seconds.get(question.id) ?? 0,
      inserted: added.has(question.id),
      probesAsked: probes.filter(isAsked),
      probesLeft: probes.filter((probe) => !isAsked(probe)),
    };
  });
}

/** What became of a question in words, such as `Asked, 12 min` or `Skipped after 2 min, inserted in the call`. */
export function questionWords({
  progress,
  seconds,
  inserted,
}: Pick<ScorecardQuestion, 'progress' | 'seconds' | 'inserted'>): string {
  const minutes = seconds < 30 ? 'under a minute' : `${Math.round(seconds / 60)} min`;
  const words = {
    asked: `Asked, ${minutes}`,
    skipped: seconds === 0 ? 'Skipped' : `Skipped after ${minutes}`,
    open: 'Not reached',
  };
  return inserted ? `${words[progress]}, inserted in the call` : words[progress];
}

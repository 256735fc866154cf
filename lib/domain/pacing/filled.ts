import type { OpenQuestion, Outlook, Prospect } from './outlook';
import type { Reserve } from './reserve';
import { reservedQuestions } from './reserve';

/** The open questions that fit, and the seconds that they leave. */
interface Filled {
  readonly questions: readonly OpenQuestion[];
  readonly spareSeconds: number;
}

/**
 * Adds to what is reserved the other open questions, the most valuable first, each that still fits. Read from its end,
 * the list is the order in which questions are dropped: further questions of competencies with evidence (the most over
 * its time first, then the last to be asked), further questions of competencies without, and then the shortest question
 * of each competency that is not required and has no evidence.
 */
export function filled(outlook: Outlook, reserve: Reserve): Filled {
  const questions = reservedQuestions(reserve);
  const reserved = [...questions];
  let spareSeconds = reserve.freeSeconds;
  for (const question of byValue(outlook, reserve)) {
    if (question.seconds > spareSeconds || reserved.includes(question)) continue;
    questions.push(question);
    spareSeconds -= question.seconds;
  }
  return { questions, spareSeconds };
}

function byValue({ prospects, open }: Outlook, { heard }: Reserve): readonly OpenQuestion[] {
  const first = prospects
    .filter((each) => !each.competency.required && !each.competency.hasEvidence && each !== heard)
    .flatMap(({ shortest }) => shortest ?? [])
    .sort((a, b) => a.seconds - b.seconds);
  const further = open.filter((question) => !first.includes(question));
  return [
    ...first,
    ...further.filter(({ prospect }) => !prospect.competency.hasEvidence),
    ...further
      .filter(({ prospect }) => prospect.competency.hasEvidence)
      .sort((a, b) => secondsOverBudget(a.prospect) - secondsOverBudget(b.prospect)),
  ];
}

/** Seconds by which a competency has had more than its planned time; 0 where it has not. */
export function secondsOverBudget({ competency }: Prospect): number {
  return Math.max(0, competency.spentSeconds - competency.plannedMinutes * 60);
}

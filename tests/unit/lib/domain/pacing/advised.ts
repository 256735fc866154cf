import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { anInterview, questionId } from './an-interview';

/** Makes a part one with evidence. */
export const NOTED = { hasEvidence: true } as const;

/** Makes a part one that is not required. */
export const OPTIONAL = { required: false } as const;

type Arguments = Parameters<typeof anInterview>;

/** The advice on an interview, with questions named `Title 1`. */
export function advised(...[situation, parts]: Arguments) {
  const { next, current, plan, cut, keep, competencies, ...times } = pacingAdvice(
    anInterview(situation, parts),
  );
  const names = new Map<string, string>(
    Object.entries(parts).flatMap(([title, { questions }]) =>
      questions.map((_, i) => [questionId(title, i + 1), `${title} ${i + 1}`] as const),
    ),
  );
  const named = (list: readonly { readonly question: string }[]) =>
    list.map((each) => names.get(each.question));
  return {
    ...times,
    next,
    step: next.step,
    current,
    plan: named(plan),
    seconds: plan.map((each) => each.seconds),
    cut: named(cut),
    whyCut: cut.map(({ reason }) => reason.text),
    keep: named(keep),
    standings: competencies.map(({ standing }) => standing),
    competencies,
  };
}

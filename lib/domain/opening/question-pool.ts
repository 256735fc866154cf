import type { CompetencyId } from '../bank/competency';
import type { KitTemplate } from '../bank/kit-template';
import type { Question } from '../bank/question';
import type { Plan } from './plan';
import type { PlanSource } from './plan-source';

/** The questions of a bank that a stage may ask about one competency. */
export interface QuestionPool {
  /** Those of the stage's template, in its order. */
  readonly planned: readonly Question[];
  /** Those and the bank's others for the role and level, best rank first. */
  readonly all: readonly Question[];
}

/**
 * What can be asked about a competency for the role and level of a plan. Retired questions are left out. Where the bank has
 * none for this role and level, it is those for the level in any role, then any of the competency.
 */
export function questionPool(
  { role, level }: Pick<Plan, 'role' | 'level'>,
  competency: CompetencyId,
  template: KitTemplate | null,
  { questions }: PlanSource,
): QuestionPool {
  const live = questions
    .filter((each) => each.competency === competency && each.retired !== true)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const ids = template?.competencies.find(({ id }) => id === competency)?.questions ?? [];
  const planned = ids.flatMap((id) => live.find((each) => each.id === id) ?? []);
  const forLevel = live.filter(({ levels }) => levels.includes(level));
  const fit = forLevel.filter(({ roles }) => roles.length === 0 || roles.includes(role));
  const others = planned.length > 0 || fit.length > 0 ? fit : forLevel.length > 0 ? forLevel : live;
  return { planned, all: [...planned, ...others.filter((each) => !planned.includes(each))] };
}

/** The question that takes the fewest minutes, the better ranked of two; undefined where there is none. */
export function shortest(questions: readonly Question[]): Question | undefined {
  return questions.reduce<Question | undefined>(
    (found, each) => (found && found.minutes <= each.minutes ? found : each),
    undefined,
  );
}

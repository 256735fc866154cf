import type { CompetencyId } from '../bank/competency';
import type { Plan } from './plan';
import type { PlanSource } from './plan-source';

/** The title of a competency as the bank has it, or its id where the bank no longer has it. */
export function titleOf(id: CompetencyId, { competencies }: Pick<PlanSource, 'competencies'>): string {
  return competencies.find((each) => each.id === id)?.title ?? id;
}

/** The title of a stage of a plan, or its id where the plan no longer has it. */
export function stageTitleIn({ stages }: Pick<Plan, 'stages'>, id: string): string {
  return stages.find((each) => each.id === id)?.title ?? id;
}

/** Names as a list in a sentence: "Ana, Ben and Cy". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

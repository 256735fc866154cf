import { createContext, use } from 'react';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import type { Person, PersonId } from '@/lib/domain/opening/person';
import type { Plan, PlanChange } from '@/lib/domain/opening/plan';
import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import type { PlanWarning } from '@/lib/domain/opening/plan-warning';

/** A change of the plan as it is stored at that moment. */
export type PlanEdit = (plan: Plan) => PlanChange;

/** The plan on the page, and how its parts change it. */
export interface PlanOnPage extends PlanInView {
  readonly warnings: readonly PlanWarning[];
  /** Its first kit has gone out: it is shown and no longer changed. */
  readonly locked: boolean;
  /** Changes it; says so where that cannot be done. */
  readonly edit: (change: PlanEdit) => void;
  /** Changes it, and offers to take that back. */
  readonly editUndoably: (text: string, change: PlanEdit) => void;
  readonly titleOf: (competency: CompetencyId) => string;
  /** Undefined where they were erased from the directory. */
  readonly personOf: (person: PersonId) => Person | undefined;
}

export const PlanContext = createContext<PlanOnPage | null>(null);

/** The plan of the opening on the page. */
export function usePlan(): PlanOnPage {
  const plan = use(PlanContext);
  if (!plan) throw new Error('usePlan needs a PlanContext above it');
  return plan;
}

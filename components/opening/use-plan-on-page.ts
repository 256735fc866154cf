import { useMemo } from 'react';
import { useApp } from '@/lib/app/app-context';
import { changePlan } from '@/lib/app/change-plan';
import { useUndoable } from '@/lib/app/use-undoable';
import { planWarnings } from '@/lib/domain/opening/plan-warnings';
import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import { useToastStore } from '@/lib/stores/toast-store';
import type { PlanEdit, PlanOnPage } from './plan-context';

/** A plan with its warnings, the names of what it refers to, and how to change it. */
export function usePlanOnPage({ plan, people, source }: PlanInView): PlanOnPage {
  const app = useApp();
  const undoable = useUndoable();
  const show = useToastStore((state) => state.show);
  const named = useMemo(() => namesIn({ plan, people, source }), [plan, people, source]);

  async function edit(change: PlanEdit) {
    try {
      await changePlan(app, plan.id, change);
    } catch (error) {
      show({ text: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    plan,
    people,
    source,
    ...named,
    locked: plan.lockedAt !== null,
    edit: (change) => void edit(change),
    editUndoably: (text, change) => undoable(text, () => changePlan(app, plan.id, change)),
  };
}

/** What was fixed when the plan was locked goes before what the bank says now. */
function namesIn({ plan, people, source }: PlanInView) {
  const titles = new Map(
    [...source.competencies, ...(plan.frozen?.rubric ?? [])].map(({ id, title }) => [id, title]),
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    warnings: planWarnings({ plan, people, source }),
    titleOf: (id: (typeof plan.competencies)[number]['id']) => titles.get(id) ?? id,
    personOf: (id: (typeof people)[number]['id']) => byId.get(id),
  };
}

import { firstPlan } from '@/lib/domain/opening/first-plan';
import { AddFrom } from './add-from';
import { usePlan } from './plan-context';
import { addedBack } from './stage-order';

/** Adds back a stage of the bank's proposal that is not in the plan. */
export function AddBackStage() {
  const { plan, source, edit } = usePlan();
  const { id, openingId, role, level, createdAt } = plan;
  const proposal = firstPlan({ id, openingId, role, level, at: createdAt }, source).stages;
  const left = proposal.filter((stage) => !plan.stages.some((each) => each.id === stage.id));
  if (left.length === 0) return null;
  return (
    <AddFrom
      label="Stage to add back"
      action="Add stage"
      options={left.map((stage) => ({ id: stage.id, text: stage.title }))}
      onAdd={(stage) => edit(({ stages }) => ({ stages: addedBack(stages, proposal, stage) }))}
    />
  );
}

import { AddBackStage } from './add-back-stage';
import { usePlan } from './plan-context';
import { StageRow } from './stage-row';
import { stepStanding } from './step-standing';
import { Step } from './step';

/** What every candidate goes through, in order. */
export function StagesStep() {
  const { plan, locked } = usePlan();
  const { stages } = plan;
  return (
    <Step
      number={1}
      title="Stages"
      purpose={`What every candidate goes through, in this order.${locked ? '' : ' Take out what you do not need.'}`}
      standing={stepStanding(plan).stages}
    >
      <ol className="divide-y divide-line rounded-control border border-line bg-surface">
        {stages.map((stage, place) => (
          <StageRow key={stage.id} stage={stage} place={place} last={place === stages.length - 1} />
        ))}
        {stages.length === 0 && <li className="px-4 py-2.5 text-muted">No stages. Add one back.</li>}
      </ol>
      {!locked && <AddBackStage />}
    </Step>
  );
}

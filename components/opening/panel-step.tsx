import { AddSeat } from './add-seat';
import { Grid } from './grid';
import { usePlan } from './plan-context';
import { Step } from './step';
import { stepStanding } from './step-standing';
import { SuggestAssignment } from './suggest-assignment';
import { Warnings } from './warnings';

/** Who interviews at which stage, and who rates what. */
export function PanelStep() {
  const { plan, locked } = usePlan();
  const empty = plan.seats.length === 0;
  return (
    <Step
      number={3}
      title="Panel and grid"
      purpose="Who interviews at which stage, and who rates what. Each competency needs an owner; nobody needs all."
      standing={stepStanding(plan).panel}
    >
      {!locked && <AddSeat />}
      {empty ? (
        <p className="rounded-control border border-dashed border-line px-4 py-6 text-center text-muted">
          Nobody is on the panel yet. Add who interviews, then let <b>Suggest assignment</b> share out the
          competencies.
        </p>
      ) : (
        <div className="grid grid-cols-1 gap-4 min-[70rem]:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0">
            {!locked && <SuggestAssignment />}
            <Grid />
          </div>
          <Warnings />
        </div>
      )}
    </Step>
  );
}

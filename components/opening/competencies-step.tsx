import { ScrollFrame } from '@/components/ui/scroll-frame';
import { weightsOf } from '@/lib/domain/opening/plan';
import { AddCompetency } from './add-competency';
import { BarField } from './bar-field';
import { CompetencyRow } from './competency-row';
import { usePlan } from './plan-context';
import { Step } from './step';
import { stepStanding } from './step-standing';
import { WeightReason } from './weight-reason';

const HEAD = 'border-b border-line px-2 py-2 text-small font-semibold text-muted';

/** What is rated, and how much it counts. */
export function CompetenciesStep() {
  const { plan, locked } = usePlan();
  const { competencies } = plan;
  const weights = weightsOf(plan);
  return (
    <Step
      number={2}
      title="Competencies"
      purpose="What is rated, and how much each one counts. All count the same unless you say why not."
      standing={stepStanding(plan).competencies}
    >
      <ScrollFrame>
        <table className="w-full border-separate border-spacing-0">
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} pl-4 text-left`}>
                Competency
              </th>
              <th scope="col" className={HEAD} title="Two people have to rate it">
                Critical
              </th>
              <th scope="col" className={HEAD} title="Meant to be assessed in more than one stage">
                Repeated
              </th>
              <th scope="col" className={HEAD}>
                Points
              </th>
              <th scope="col" className={`${HEAD} pr-4 text-right`}>
                Weight
              </th>
              {!locked && (
                <td className={`${HEAD} w-10`}>
                  <span className="sr-only">Take out</span>
                </td>
              )}
            </tr>
          </thead>
          <tbody>
            {competencies.map((competency) => (
              <CompetencyRow
                key={competency.id}
                competency={competency}
                weight={weights.get(competency.id) ?? 0}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="mt-1.5 text-small text-muted">
        Critical: the decision rests on it, so two people rate it. Repeated: meant to be assessed in more than
        one stage.
      </p>
      {!locked && <AddCompetency />}
      <div className="mt-4 grid grid-cols-1 gap-4 min-[60rem]:grid-cols-2">
        <BarField />
        <WeightReason />
      </div>
    </Step>
  );
}

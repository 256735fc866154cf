import { usePlan } from './plan-context';
import { stepStanding } from './step-standing';

/** The order of the steps and how far each is; a press leads to it. */
export function PlanOverview() {
  const { plan, warnings } = usePlan();
  const standing = stepStanding(plan);
  const warned = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const steps = [
    { id: 'step-1', title: '1 Stages', text: standing.stages },
    { id: 'step-2', title: '2 Competencies', text: standing.competencies },
    {
      id: 'step-3',
      title: '3 Panel and grid',
      text: plan.seats.length === 0 ? standing.panel : `${standing.panel}, ${warned}`,
    },
    { id: 'step-loops', title: 'Then loops', text: 'one for each candidate' },
  ];
  return (
    <nav aria-label="Steps">
      <ol className="grid grid-cols-2 overflow-hidden rounded-control border border-line bg-line gap-px min-[64rem]:grid-cols-4">
        {steps.map(({ id, title, text }) => (
          <li key={id} className="bg-surface">
            <button
              type="button"
              onClick={() => document.getElementById(id)?.scrollIntoView()}
              className="size-full px-4 py-2 text-left hover:bg-raised focus-visible:-outline-offset-2"
            >
              <span className="block font-semibold">{title}</span>
              <span className="block text-small text-muted">{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

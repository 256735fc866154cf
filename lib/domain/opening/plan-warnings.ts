import { competencyWarnings } from './competency-warnings';
import { panelSeats } from './panel-seat';
import type { PanelSeat } from './panel-seat';
import { weighsUnequally } from './plan';
import type { PlanInView } from './plan-in-view';
import { MOST_COMPETENCIES_EACH, MOST_INTERVIEWS, PLAN_WARNING_KINDS } from './plan-warning';
import type { PlanWarning } from './plan-warning';
import { seatWarnings } from './seat-warnings';
import { listed, stageTitleIn } from './words-of-plan';

/**
 * What the lead should look at before kits go out: the most serious first, and within a kind in the order of the plan. Those
 * who shadow own nothing: their ratings make nobody an owner or a second rater, and assess nothing twice.
 */
export function planWarnings(view: PlanInView): readonly PlanWarning[] {
  const { plan, people } = view;
  const panel = panelSeats(plan, people);
  const warnings = [
    ...plan.competencies.flatMap((each) => competencyWarnings(each, panel, view)),
    ...panel.flatMap((each) => seatWarnings(each, view)),
    ...personWarnings(panel),
    ...wholeWarnings(view),
  ];
  const place = ({ kind }: PlanWarning) => PLAN_WARNING_KINDS.indexOf(kind);
  return warnings.toSorted((a, b) => place(a) - place(b));
}

function personWarnings(panel: readonly PanelSeat[]): PlanWarning[] {
  const people = new Set(panel.flatMap(({ person }) => person ?? []));
  return [...people].flatMap((person): PlanWarning[] => {
    const own = panel.filter((each) => each.person === person);
    const count = new Set(own.flatMap(({ seat }) => seat.competencies)).size;
    if (count <= MOST_COMPETENCIES_EACH) return [];
    const text = `${person.name} has ${count} competencies. More than four are hard to keep apart while listening, and ratings run together. Share them out, or add somebody to the panel.`;
    return [{ kind: 'too-many-competencies', text, person: person.id }];
  });
}

function wholeWarnings({ plan }: PlanInView): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  const held = new Set(plan.seats.map(({ stage }) => stage));
  if (held.size > MOST_INTERVIEWS) {
    const titles = plan.stages.flatMap(({ id }) => (held.has(id) ? stageTitleIn(plan, id) : []));
    warnings.push({
      kind: 'too-many-interviews',
      text: `${held.size} stages have interviewers: ${listed(titles)}. After four interviews a further one seldom changes the decision, and good candidates do not wait.`,
    });
  }
  if (weighsUnequally(plan) && plan.weightReason.trim() === '')
    warnings.push({
      kind: 'no-weight-reason',
      text: 'The competencies count differently, and no reason is given. Say why, or give all the same points.',
    });
  return warnings;
}

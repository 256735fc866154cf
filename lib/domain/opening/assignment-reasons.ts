import type { Choice } from './assignment-options';
import type { AssignmentProblem, OpenCompetency, OpenSeat } from './assignment-problem';
import type { Filling } from './fill-seats';
import type { PlanInView } from './plan-in-view';
import { listed, stageTitleIn, titleOf } from './words-of-plan';

/**
 * Why each competency went where it did, in the order of the plan: who has it, and by which rule. It says as well what could
 * not be given to anybody, and which seats it fills.
 */
export function assignmentReasons(
  problem: AssignmentProblem,
  choices: readonly Choice[],
  fillings: readonly Filling[],
  view: PlanInView,
): readonly string[] {
  const { plan, source } = view;
  const seatAt = (place: number) => problem.seats[place];
  const named = (place: number) => {
    const seat = seatAt(place);
    return seat ? `${seat.person.name} at “${stageTitleIn(plan, seat.panelSeat.seat.stage)}”` : '';
  };
  return plan.competencies.flatMap(({ id }) => {
    const c = problem.competencies.findIndex((each) => each.id === id);
    const competency = problem.competencies[c];
    const choice = choices[c] ?? [];
    if (!competency) return [];
    const title = titleOf(id, source);
    if (problem.seats.length === 0) return [`${title}: nobody sits on the panel yet.`];
    if (choice.length === 0) return [`${title}: nobody, since nobody on the panel may rate it.`];
    const along = fillings.filter((each) => each.competency === c).map(({ seat }) => named(seat));
    const also =
      along.length === 0 ? '' : ` Also ${listed(along)}, who would have nothing to rate there otherwise.`;
    return [`${title}: ${listed(choice.map(named))}, ${whyChosen(competency, choice, seatAt)}.${also}`];
  });
}

function whyChosen(
  { critical, repeated, eligible, covered }: OpenCompetency,
  choice: Choice,
  seatAt: (place: number) => OpenSeat | undefined,
): string {
  const people = new Set(eligible.map((place) => seatAt(place)?.person.id));
  const stages = new Set(choice.map((place) => seatAt(place)?.panelSeat.seat.stage));
  const reasons: string[] = [];
  if (critical && choice.length > 1) reasons.push('since it is critical and two people have to rate it');
  else if (repeated && stages.size > 1)
    reasons.push('since it is meant to be assessed in more than one stage');
  else if (people.size === 1)
    reasons.push(`since nobody else ${critical ? 'may rate it, although it is critical' : 'may rate it'}`);
  if (choice.every((place) => covered[place]))
    reasons.push(
      stages.size > 1 ? 'the kits of these stages ask about it' : 'the kit of this stage asks about it',
    );
  else if (reasons.length === 0)
    reasons.push(
      eligible.some((place) => covered[place])
        ? 'since it would bring a further warning at a stage whose kit asks about it'
        : 'since they may rate it, and no kit of a stage that could have it asks about it',
    );
  const [first = '', second] = reasons;
  if (second) return `${first}; ${second}`;
  return first.startsWith('since') ? first : `since ${first}`;
}

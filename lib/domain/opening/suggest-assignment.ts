import type { CompetencyId } from '../bank/competency';
import { assignmentProblem } from './assignment-problem';
import { assignmentReasons } from './assignment-reasons';
import { bestAssignment } from './best-assignment';
import { fillSeats } from './fill-seats';
import type { Seat } from './plan';
import type { PlanInView } from './plan-in-view';
import { panelSeats } from './panel-seat';
import { MOST_COMPETENCIES_EACH } from './plan-warning';
import { shadowSeats } from './shadow-seats';
import { listed, stageTitleIn, titleOf } from './words-of-plan';

/** Who could rate what, and why. */
export interface Suggestion {
  /** The seats of the plan in its order, each with the competencies that it is given. */
  readonly seats: readonly Seat[];
  /**
   * A sentence for each competency, in the plan's order, then one for each person who has too many, and for each seat that
   * shadows or stays empty.
   */
  readonly reasons: readonly string[];
}

/**
 * Suggests who rates what: the seats stay, the competencies are dealt out afresh, so that no other way leaves fewer of the most
 * serious warnings; of equal ones, fewer of the next kind (`PLAN_WARNING_KINDS` has the order), then as `Cost` has it. It is
 * exact for small panels and very good for large ones (see `bestAssignment`), the same for the same plan in whatever order its
 * people and seats come, and rests on ids where all else is equal.
 */
export function suggestAssignment(view: PlanInView): Suggestion {
  const { plan, people } = view;
  const problem = assignmentProblem(view, true);
  const choices = bestAssignment(problem);
  const fillings = fillSeats(problem, choices);
  const given = new Map(
    problem.seats.map(({ panelSeat }, place): [Seat['id'], readonly CompetencyId[]] => [
      panelSeat.seat.id,
      problem.competencies.flatMap(({ id }, c) =>
        (choices[c] ?? []).includes(place) ||
        fillings.some((each) => each.seat === place && each.competency === c)
          ? [id]
          : [],
      ),
    ]),
  );
  const withThem = (seat: Seat, ids: readonly CompetencyId[]): Seat => ({
    ...seat,
    competencies: plan.competencies.flatMap(({ id }) => (ids.includes(id) ? [id] : [])),
  });
  const counting = plan.seats.map((seat) => withThem(seat, given.get(seat.id) ?? []));
  const shadowing = shadowSeats(view, counting);
  const seats = counting.map((seat) => withThem(seat, shadowing.get(seat.id) ?? seat.competencies));
  return {
    seats,
    reasons: [
      ...assignmentReasons(problem, choices, fillings, view),
      ...crowded(counting, view),
      ...panelSeats({ seats }, people).flatMap((each) =>
        each.person ? seatReason(each, each.person.name, view) : [],
      ),
    ],
  };
}

function crowded(seats: readonly Seat[], { people }: PlanInView): string[] {
  return people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, name }) => {
      const count = new Set(seats.flatMap(({ person, competencies }) => (person === id ? competencies : [])))
        .size;
      return count <= MOST_COMPETENCIES_EACH
        ? []
        : [
            `${name} has ${count} competencies, so that as few people as possible have more than four. Add somebody to the panel, or take competencies out.`,
          ];
    });
}

function seatReason(
  { seat, counts }: { readonly seat: Seat; readonly counts: boolean },
  name: string,
  { plan, source }: PlanInView,
): string[] {
  const at = `${name} at “${stageTitleIn(plan, seat.stage)}”`;
  if (seat.competencies.length === 0)
    return [`${at}: nothing, since there is nothing that they could rate there without a further warning.`];
  const titles = listed(seat.competencies.map((id) => titleOf(id, source)));
  return counts ? [] : [`${at}: rates ${titles} along to learn; it makes nobody an owner.`];
}

import type { CompetencyId } from '../bank/competency';
import { panelSeats } from './panel-seat';
import type { PanelSeat } from './panel-seat';
import { mayRate } from './person';
import type { Person } from './person';
import type { PlanInView } from './plan-in-view';
import { minutesNeeded } from './planned-kit';
import { questionMinutes, stageFrame } from './stage-frame';

/** A seat that competencies can be given to. */
export interface OpenSeat {
  readonly panelSeat: PanelSeat;
  readonly person: Person;
  /** Its minutes for questions; below zero where opening and closing alone are longer than the stage. */
  readonly room: number;
}

/** A competency that wants its raters. */
export interface OpenCompetency {
  readonly id: CompetencyId;
  readonly critical: boolean;
  readonly repeated: boolean;
  /** The minutes of its shortest question, for each open seat. */
  readonly minutes: readonly number[];
  /** Whether the template of the stage asks about it, for each open seat. */
  readonly covered: readonly boolean[];
  /** The seats, by place, whose people may rate it. */
  readonly eligible: readonly number[];
}

/** Who may be given what, in an order that is the same whatever the order of people, seats and competencies. */
export interface AssignmentProblem {
  readonly seats: readonly OpenSeat[];
  readonly competencies: readonly OpenCompetency[];
}

/**
 * The question of who rates what, for the seats that count or for those that shadow.
 * @param counting which of the two
 */
export function assignmentProblem(
  { plan, people, source }: PlanInView,
  counting: boolean,
): AssignmentProblem {
  const stageOf = new Map(plan.stages.map(({ id }, place) => [id, place]));
  const seats = panelSeats(plan, people)
    .flatMap((panelSeat): OpenSeat[] => {
      const { seat, person, counts } = panelSeat;
      if (!person || counts !== counting) return [];
      return [{ panelSeat, person, room: questionMinutes(stageFrame(plan, seat.stage, source)) }];
    })
    .toSorted((a, b) => {
      const [one, two] = [a.panelSeat.seat, b.panelSeat.seat];
      const stages = (stageOf.get(one.stage) ?? -1) - (stageOf.get(two.stage) ?? -1);
      return stages || compare(one.person, two.person) || compare(one.id, two.id);
    });
  const frames = seats.map(({ panelSeat }) => stageFrame(plan, panelSeat.seat.stage, source));
  const competencies = plan.competencies
    .toSorted((a, b) => compare(a.id, b.id))
    .map(({ id, critical, repeated }): OpenCompetency => ({
      id,
      critical,
      repeated,
      minutes: seats.map(({ panelSeat, room }) => {
        const needed = minutesNeeded(plan, { stage: panelSeat.seat.stage, competencies: [id] }, source);
        const stage = plan.stages.find((each) => each.id === panelSeat.seat.stage);
        return needed - ((stage?.minutes ?? 0) - room);
      }),
      covered: frames.map(({ template }) => template?.competencies.some((part) => part.id === id) ?? false),
      eligible: seats.flatMap(({ person }, place) => (mayRate(person, id) ? [place] : [])),
    }));
  return { seats, competencies };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

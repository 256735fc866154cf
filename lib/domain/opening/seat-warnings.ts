import type { PanelSeat } from './panel-seat';
import { mayRate } from './person';
import type { PlanInView } from './plan-in-view';
import type { PlanWarning } from './plan-warning';
import { minutesNeeded } from './planned-kit';
import { stageTitleIn, titleOf } from './words-of-plan';

/** What is to be looked at in one seat of the plan. */
export function seatWarnings({ seat, person }: PanelSeat, { plan, source }: PlanInView): PlanWarning[] {
  const about = { seat: seat.id, person: seat.person, stage: seat.stage };
  const at = stageTitleIn(plan, seat.stage);
  if (!person)
    return [
      {
        kind: 'gone-person',
        text: `Who sat at “${at}” is no longer in the team’s directory, so the seat does not count. Give it to somebody else, or take it out.`,
        ...about,
      },
    ];
  if (seat.competencies.length === 0)
    return [
      {
        kind: 'empty-seat',
        text: `${person.name} has nothing to rate at “${at}”, so there is no kit for them. Give them a competency, or take the seat out.`,
        ...about,
      },
    ];
  const barred = seat.competencies
    .filter((each) => !mayRate(person, each))
    .map((each): PlanWarning => ({
      kind: 'may-not-rate',
      text: `${person.name} is down for ${titleOf(each, source)} at “${at}”, which they may not rate according to the team’s directory.`,
      competency: each,
      ...about,
    }));
  const needed = minutesNeeded(plan, seat, source);
  const minutes = plan.stages.find(({ id }) => id === seat.stage)?.minutes ?? 0;
  if (needed <= minutes) return barred;
  return [
    ...barred,
    {
      kind: 'too-many-questions',
      text: `${person.name} at “${at}” needs ${needed} minutes for one question on each competency with opening and closing, and the stage has ${minutes}. Take a competency off them, or give the stage more minutes.`,
      ...about,
    },
  ];
}

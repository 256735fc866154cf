import type { AssignmentProblem, OpenCompetency } from './assignment-problem';

/** The seats, by place, that have a competency. */
export type Choice = readonly number[];

/**
 * The choices worth looking at for one competency; never empty. Nobody has what they may not rate. It has a rater wherever
 * somebody may rate it, and where it is critical two of different people wherever there are two. Further raters could but add
 * warnings, except that they may fill a seat that would stay empty, which `fillSeats` sees to.
 */
export function choicesOf(competency: OpenCompetency, { seats }: AssignmentProblem): readonly Choice[] {
  const { eligible, critical, repeated } = competency;
  const pairs = eligible.flatMap((a, i) => eligible.slice(i + 1).map((b) => [a, b] as const));
  const personAt = (place: number) => seats[place]?.person.id;
  const stageAt = (place: number) => seats[place]?.panelSeat.seat.stage;
  const ofTwo = pairs.filter(([a, b]) => personAt(a) !== personAt(b));
  if (critical && ofTwo.length > 0) return ofTwo;
  const singles = eligible.map((place) => [place]);
  const inTwoStages = repeated ? pairs.filter(([a, b]) => stageAt(a) !== stageAt(b)) : [];
  return eligible.length === 0 ? [[]] : [...singles, ...inTwoStages];
}

import type { Choice } from './assignment-options';
import type { AssignmentProblem } from './assignment-problem';
import { fillSeats } from './fill-seats';
import type { Filling } from './fill-seats';
import { MOST_COMPETENCIES_EACH } from './plan-warning';

/**
 * What an assignment costs, compared from the first figure on: seats with more questions than minutes, people with more than
 * four competencies, empty seats (these three are its warnings; see `choicesOf` for those that are ruled out or cannot be
 * helped), minutes too many, repeated competencies that one stage alone has, competencies away from the templates that ask
 * about them, the squares of how many competencies each person has, and competencies whose raters are all of one seniority.
 */
export type Cost = readonly number[];

/** Whether the first costs less. */
export function isCheaper(a: Cost, b: Cost): boolean {
  const differs = a.findIndex((each, i) => each !== b[i]);
  return differs !== -1 && (a[differs] ?? 0) < (b[differs] ?? 0);
}

/** The cost of an assignment in which every competency has its choice. */
export function costOf(problem: AssignmentProblem, choices: readonly Choice[]): Cost {
  return figures(problem, choices, fillSeats(problem, choices));
}

/**
 * What an assignment costs at least of which only the first choices are made: further choices and the filling of empty seats
 * make no figure smaller that is counted here.
 */
export function leastCost(problem: AssignmentProblem, choices: readonly Choice[]): Cost {
  const [long, loaded, , over, , away, squares] = figures(problem, choices, []);
  return [long ?? 0, loaded ?? 0, 0, over ?? 0, 0, away ?? 0, squares ?? 0, 0];
}

function figures(
  { seats, competencies }: AssignmentProblem,
  choices: readonly Choice[],
  fillings: readonly Filling[],
): Cost {
  const minutes = seats.map(() => 0);
  const counts = seats.map(() => 0);
  const loads = new Map<string, number>();
  let once = 0;
  let away = 0;
  let alike = 0;
  choices.forEach((choice, c) => {
    const competency = competencies[c];
    if (!competency || choice.length === 0) return;
    const filled = fillings.flatMap((each) => (each.competency === c ? [each.seat] : []));
    const places = filled.length === 0 ? choice : [...choice, ...filled];
    for (const place of places) {
      minutes[place] = (minutes[place] ?? 0) + (competency.minutes[place] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
      if (!competency.covered[place]) away++;
    }
    const raters = new Set(places.flatMap((place) => seats[place]?.person ?? []));
    for (const { id } of raters) loads.set(id, (loads.get(id) ?? 0) + 1);
    if (competency.repeated && new Set(places.map((place) => seats[place]?.panelSeat.seat.stage)).size < 2)
      once++;
    if (raters.size > 1 && new Set([...raters].map(({ seniority }) => seniority)).size < 2) alike++;
  });
  let long = 0;
  let over = 0;
  seats.forEach(({ room }, place) => {
    if ((counts[place] ?? 0) === 0 || (minutes[place] ?? 0) <= room) return;
    long++;
    over += (minutes[place] ?? 0) - room;
  });
  const all = [...loads.values()];
  return [
    long,
    all.filter((each) => each > MOST_COMPETENCIES_EACH).length,
    counts.filter((each) => each === 0).length,
    over,
    once,
    away,
    all.reduce((sum, each) => sum + each * each, 0),
    alike,
  ];
}

import type { Choice } from './assignment-options';
import type { AssignmentProblem, OpenCompetency } from './assignment-problem';
import { MOST_COMPETENCIES_EACH } from './plan-warning';

/** A competency, by place, that a seat is given beside its owner. */
export interface Filling {
  readonly seat: number;
  readonly competency: number;
}

/**
 * Gives seats that would stay empty a competency that somebody has already, where that brings no other warning: one of the
 * same stage, or one that is critical or repeated; in the minutes of the stage; and only as long as its person has no more than
 * four (one they have anyway is not a further one). Those are preferred that spare a person's count, then those that fill most
 * of the person's empty seats, then those that the stage's template asks about. For up to four seats a person nothing fills more.
 */
export function fillSeats(problem: AssignmentProblem, choices: readonly Choice[]): readonly Filling[] {
  const { seats, competencies } = problem;
  const held = new Set(choices.flat());
  const empty = seats.flatMap((_, place) => (held.has(place) ? [] : [place]));
  if (empty.length === 0) return [];
  const filled: Filling[] = [];
  for (const person of new Set(empty.flatMap((place) => seats[place]?.person ?? []))) {
    const own = new Set(
      choices.flatMap((choice, c) => (choice.some((place) => seats[place]?.person === person) ? [c] : [])),
    );
    const most = own.size > MOST_COMPETENCIES_EACH ? Infinity : MOST_COMPETENCIES_EACH;
    let left = empty.filter((place) => seats[place]?.person === person);
    for (;;) {
      const open = own.size < most;
      const fits = competencies.flatMap((competency, c) => {
        const at =
          own.has(c) || open ? left.filter((place) => fitsIn(problem, choices, competency, c, place)) : [];
        return at.length === 0
          ? []
          : [{ c, at, had: own.has(c), covered: at.some((place) => competency.covered[place]) }];
      });
      const [best] = fits.toSorted(
        (a, b) =>
          Number(b.had) - Number(a.had) || b.at.length - a.at.length || Number(b.covered) - Number(a.covered),
      );
      if (!best) break;
      filled.push(...best.at.map((seat) => ({ seat, competency: best.c })));
      own.add(best.c);
      left = left.filter((place) => !best.at.includes(place));
    }
  }
  return filled;
}

function fitsIn(
  { seats }: AssignmentProblem,
  choices: readonly Choice[],
  { critical, repeated, eligible, minutes }: OpenCompetency,
  c: number,
  place: number,
): boolean {
  const seat = seats[place];
  const owners = choices[c] ?? [];
  if (!seat || owners.length === 0 || !eligible.includes(place)) return false;
  if ((minutes[place] ?? 0) > seat.room) return false;
  const stage = seat.panelSeat.seat.stage;
  return critical || repeated || owners.every((owner) => seats[owner]?.panelSeat.seat.stage === stage);
}

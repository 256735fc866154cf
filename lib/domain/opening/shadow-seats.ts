import type { CompetencyId } from '../bank/competency';
import { assignmentProblem } from './assignment-problem';
import type { OpenCompetency } from './assignment-problem';
import type { Seat, SeatId } from './plan';
import type { PlanInView } from './plan-in-view';
import { MOST_COMPETENCIES_EACH } from './plan-warning';

/**
 * What those who shadow rate along: first something at each of their seats, then all that is rated at the stage, as far as
 * they may rate it, it fits into the minutes, and they have no more than four. At a stage where nobody else rates they get
 * what its template asks about, or else anything.
 * @param given the seats that count, with what they were given
 */
export function shadowSeats(
  view: PlanInView,
  given: readonly Seat[],
): ReadonlyMap<SeatId, readonly CompetencyId[]> {
  const { seats, competencies } = assignmentProblem(view, false);
  const held: (readonly number[])[] = seats.map(() => []);
  const own = new Map<string, Set<number>>();
  const ratedAt = (stage: string, { id }: OpenCompetency) =>
    given.some((seat) => seat.stage === stage && seat.competencies.includes(id));
  const give = (place: number, wanted: readonly number[], most: number) => {
    const seat = seats[place];
    if (!seat) return;
    const known = own.get(seat.person.id) ?? new Set();
    own.set(seat.person.id, known);
    for (const c of wanted) {
      const has = held[place] ?? [];
      const minutes = [...has, c].reduce((sum, each) => sum + (competencies[each]?.minutes[place] ?? 0), 0);
      const fits = has.length < most && !has.includes(c) && minutes <= seat.room;
      if (!fits || (!known.has(c) && known.size >= MOST_COMPETENCIES_EACH)) continue;
      known.add(c);
      held[place] = [...has, c];
    }
  };
  const wantedAt = seats.map(({ panelSeat }, place) => {
    const rank = (c: number) => {
      const competency = competencies[c];
      if (competency && ratedAt(panelSeat.seat.stage, competency)) return 0;
      return competency?.covered[place] ? 1 : 2;
    };
    const may = competencies.flatMap(({ eligible }, c) => (eligible.includes(place) ? [c] : []));
    return {
      all: may.toSorted((a, b) => rank(a) - rank(b) || a - b),
      along: may.filter((c) => rank(c) === 0),
    };
  });
  wantedAt.forEach(({ all }, place) => give(place, all, 1));
  wantedAt.forEach(({ along }, place) => give(place, along, Infinity));
  return new Map(
    seats.map(({ panelSeat }, place) => [
      panelSeat.seat.id,
      (held[place] ?? []).flatMap((c) => competencies[c]?.id ?? []),
    ]),
  );
}

import type { Person } from './person';
import type { Plan, Seat } from './plan';

/** A seat with who sits on it. */
export interface PanelSeat {
  readonly seat: Seat;
  /** Null where they are not in the directory, or were removed from it. */
  readonly person: Person | null;
  /** Whether its ratings are waited for: somebody who is there and does not shadow. */
  readonly counts: boolean;
}

/** The seats of a plan, in its order, with their people. */
export function panelSeats({ seats }: Pick<Plan, 'seats'>, people: readonly Person[]): readonly PanelSeat[] {
  return seats.map((seat) => {
    const person = people.find(({ id, deletedAt }) => id === seat.person && deletedAt === null) ?? null;
    return { seat, person, counts: person !== null && !person.shadowing };
  });
}

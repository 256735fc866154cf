import { addIssuedKit, withdrawKit } from '../db/issued-kit-repository';
import type { Person } from '../domain/opening/person';
import type { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';
import { makeKit } from './make-kit';
import { seatToCome } from './planned-loop';

/**
 * Gives a seat of one loop to somebody else. A kit that was made is withdrawn, and one for the new person is made with
 * the same handover; it has not left yet.
 * @throws Error in words for the person where the scorecard is in already, or they sit there; nothing has changed then
 */
export function replacePerson(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & {
    readonly seat: SeatId;
    readonly person: Pick<Person, 'id' | 'name' | 'shadowing'>;
  },
): Promise<void> {
  const { id, name, shadowing } = decision.person;
  const person = { id, name, shadowing };
  return decide(app, decision, async (loop, at) => {
    const seat = seatToCome(loop, decision.seat);
    if (seat.person.id === id) throw new Error(`${name} has this seat already.`);
    if (seat.kit) {
      await withdrawKit(app.db, seat.kit.id, at);
      const { handover } = seat.kit.file;
      const kit = await makeKit(app, loop, { ...seat, person }, { handover, supersedes: null });
      await addIssuedKit(app.db, kit);
    }
    return { kind: 'replaced', seat: decision.seat, person };
  });
}

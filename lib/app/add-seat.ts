import type { PersonId } from '../domain/opening/person';
import type { PlanId } from '../domain/opening/plan';
import { SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { changePlan } from './change-plan';

/**
 * Puts somebody on the panel at one stage, without competencies yet.
 * @returns how to take it back
 * @throws Error in words for the person where they are at this stage already, or the plan is locked
 */
export function addSeat(
  app: Pick<App, 'db' | 'newId'>,
  planId: PlanId,
  { person, stage }: { readonly person: PersonId; readonly stage: string },
): Promise<() => Promise<void>> {
  const id = SeatId.parse(app.newId());
  return changePlan(app, planId, ({ seats }) => {
    if (seats.some((seat) => seat.person === person && seat.stage === stage))
      throw new Error('They are at this stage already. Choose another stage, or somebody else.');
    return { seats: [...seats, { id, person, stage, competencies: [] }] };
  });
}

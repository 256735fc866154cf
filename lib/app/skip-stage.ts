import { withdrawKit } from '../db/issued-kit-repository';
import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';

/**
 * Leaves a stage out for one candidate: the kits of its seats are withdrawn, and nothing is expected of them. A scorecard
 * that is in already goes on counting.
 * @throws Error in words for the person where the plan has no such stage, or it is skipped already
 */
export function skipStage(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & { readonly stage: string },
): Promise<void> {
  const { stage } = decision;
  return decide(app, decision, async ({ plan, roster, standing }, at) => {
    if (!plan.stages.some(({ id }) => id === stage)) throw new Error('The plan has no such stage.');
    if (roster?.skippedStages.some((each) => each.stage === stage))
      throw new Error('This stage is skipped already.');
    for (const { seat, kit, state } of standing.seats) {
      if (seat.stage === stage && kit && state !== 'in') await withdrawKit(app.db, kit.id, at);
    }
    return { kind: 'stage-skipped', stage };
  });
}

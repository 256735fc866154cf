import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';

/**
 * Takes back that a stage was left out. Kits that were withdrawn stay so; further ones are made for its seats.
 * @throws Error in words for the person where it is not skipped
 */
export function resumeStage(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn & { readonly stage: string },
): Promise<void> {
  const { stage } = decision;
  return decide(app, decision, ({ roster }) => {
    if (!roster?.skippedStages.some((each) => each.stage === stage))
      throw new Error('This stage is not skipped.');
    return { kind: 'stage-resumed', stage };
  });
}

import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';

/**
 * Shows what is in before all of it is, and logs why and who was missing.
 * @throws Error in words for the person where it is shown already
 */
export function revealLoop(app: Pick<App, 'db' | 'now' | 'newId'>, decision: DecisionOn): Promise<void> {
  return decide(app, decision, ({ standing }) => {
    if (standing.reveal !== 'blind') throw new Error('The scorecards of this loop are shown already.');
    return { kind: 'revealed', missing: [...standing.missing] };
  });
}

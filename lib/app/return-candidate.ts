import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';

/**
 * Notes that a candidate who withdrew is back: what was expected of the panel is expected again.
 * @throws Error in words for the person where the candidate had not withdrawn
 */
export function returnCandidate(app: Pick<App, 'db' | 'now' | 'newId'>, decision: DecisionOn): Promise<void> {
  return decide(app, decision, ({ roster }) => {
    if (!roster?.withdrew) throw new Error('The candidate has not withdrawn.');
    return { kind: 'candidate-returned' };
  });
}

import type { App } from './app';
import { decide } from './decide';
import type { DecisionOn } from './decide';

/**
 * Notes that a candidate withdrew: nothing further is expected, and what is in is shown. Kits stay as they are, so that a
 * scorecard of an interview which was held still counts.
 * @throws Error in words for the person where that is noted already
 */
export function withdrawCandidate(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  decision: DecisionOn,
): Promise<void> {
  return decide(app, decision, ({ roster }) => {
    if (roster?.withdrew) throw new Error('That the candidate withdrew is noted already.');
    return { kind: 'candidate-withdrew' };
  });
}

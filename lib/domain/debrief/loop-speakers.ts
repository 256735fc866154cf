import type { Rater } from '../consolidation';
import { speakingOrder } from './speaking-order';
import type { Speaker } from './speaking-order';
import type { LoopStanding } from '../loop/loop-standing';
import type { Person } from '../opening/person';

/** Those who rated, in the order in which they speak. The seniority is that of the person whose seat the scorecard fills. */
export function loopSpeakers(
  { seats }: Pick<LoopStanding, 'seats'>,
  raters: readonly Rater[],
  people: readonly Person[],
): readonly Speaker[] {
  return speakingOrder(
    raters.map(({ scorecardId, interviewer }) => {
      const seat = seats.find(({ arrival }) => arrival?.scorecard.id === scorecardId);
      const person = people.find(({ id }) => id === seat?.person.id);
      return { scorecardId, name: interviewer.name, seniority: person?.seniority ?? null };
    }),
  );
}

import type { Rater } from '@/lib/domain/consolidation';
import { speakingOrder } from '@/lib/domain/debrief/speaking-order';
import type { Speaker } from '@/lib/domain/debrief/speaking-order';
import type { LoopStanding } from '@/lib/domain/loop/loop-standing';
import type { Person } from '@/lib/domain/opening/person';

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

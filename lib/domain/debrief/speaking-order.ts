import { Seniority } from '../opening/person';
import type { ScorecardId } from '../scorecard-id';

/** One who speaks in a debrief. */
export interface Speaker {
  readonly scorecardId: ScorecardId;
  readonly name: string;
  /** As the lead's directory has it; null where the person is not in it. */
  readonly seniority: Seniority | null;
}

/**
 * The order in which the panel speaks: juniors first, so that nobody only agrees with those above them. Who is not in the
 * directory comes in the middle of it; people of one seniority go by name.
 */
export function speakingOrder(speakers: readonly Speaker[]): readonly Speaker[] {
  return speakers.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      (a.scorecardId < b.scorecardId ? -1 : 1),
  );
}

function rank({ seniority }: Speaker): number {
  return seniority === null ? Seniority.options.length / 2 - 0.5 : Seniority.options.indexOf(seniority);
}

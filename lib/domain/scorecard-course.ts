import { minutesLate } from './interview';
import { secondsInto } from './pause';
import { pausesTaken } from './pauses-taken';
import type { Scorecard } from './scorecard';

/** How the time of a sealed interview went, in whole minutes. */
export interface ScorecardCourse {
  /** In the call, pauses left out. */
  readonly minutes: number;
  /** By how much it began after its planned start. */
  readonly late: number;
  /** By how much it ended before its planned end, or where no start was planned before its kit's minutes were over. */
  readonly early: number;
  readonly pauses: number;
  /** All pauses together. */
  readonly paused: number;
}

type Timed = Pick<Scorecard, 'kit' | 'scheduledAt' | 'startedAt' | 'endedAt' | 'pauses'>;

/** Reads off a scorecard how its time went. */
export function scorecardCourse(scorecard: Timed): ScorecardCourse {
  const { kit, scheduledAt, startedAt, endedAt } = scorecard;
  const pauses = pausesTaken(scorecard, endedAt);
  const end = (scheduledAt ?? startedAt) + kit.minutes * 60_000;
  return {
    minutes: Math.round(secondsInto(scorecard, endedAt) / 60),
    late: minutesLate(scorecard),
    early: Math.max(0, Math.floor((end - endedAt) / 60_000)),
    pauses: pauses.length,
    paused: Math.round(pauses.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
  };
}

/** How the time went in words: `37 min, began 6 min late, ended 4 min early, without 2 pauses of 3 min in all`. */
export function courseWords({ minutes, late, early, pauses, paused }: ScorecardCourse): string {
  return [
    minutes === 0 ? 'under a minute' : `${minutes} min`,
    ...(late > 0 ? [`began ${late} min late`] : []),
    ...(early > 0 ? [`ended ${early} min early`] : []),
    ...(pauses > 0 ? [`without ${pauseWords(pauses, paused)}`] : []),
  ].join(', ');
}

function pauseWords(pauses: number, paused: number): string {
  const time = paused === 0 ? 'under a minute' : `${paused} min`;
  return pauses === 1 ? `a pause of ${time}` : `${pauses} pauses of ${time} in all`;
}

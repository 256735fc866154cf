import type { LoopSummary } from '@/lib/db/live/use-loops';

/** How many scorecards are in: of how many where a plan says who is expected. */
export function howManyIn({ plan, standing }: Pick<LoopSummary, 'plan' | 'standing'>): string {
  const { arrived, expected } = standing;
  if (plan) return `${arrived} of ${expected} scorecards in`;
  return arrived === 1 ? '1 scorecard in' : `${arrived} scorecards in`;
}

import type { PlanStage } from '@/lib/domain/opening/plan';

/** Stages with one of them a place further up (-1) or down (1); as they are where there is no such place. */
export function moved(stages: readonly PlanStage[], id: string, by: -1 | 1): PlanStage[] {
  const from = stages.findIndex((stage) => stage.id === id);
  const stage = stages[from];
  const to = from + by;
  if (!stage || to < 0 || to >= stages.length) return [...stages];
  return stages.toSpliced(from, 1).toSpliced(to, 0, stage);
}

/** Stages with one more of those proposed, before the first of them that the proposal has later. */
export function addedBack(
  stages: readonly PlanStage[],
  proposal: readonly PlanStage[],
  id: string,
): PlanStage[] {
  const place = proposal.findIndex((stage) => stage.id === id);
  const stage = proposal[place];
  if (!stage || stages.some((each) => each.id === id)) return [...stages];
  const later = new Set(proposal.slice(place + 1).map((each) => each.id));
  const before = stages.findIndex((each) => later.has(each.id));
  return stages.toSpliced(before === -1 ? stages.length : before, 0, stage);
}

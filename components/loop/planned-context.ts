import { createContext, use } from 'react';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import type { IssuedKit } from '@/lib/domain/loop/issued-kit';
import type { Loop } from '@/lib/domain/loop/loop';
import type { LoopEvent } from '@/lib/domain/loop/loop-event';
import type { Roster } from '@/lib/domain/loop/loop-roster';
import type { LoopStanding } from '@/lib/domain/loop/loop-standing';
import type { PersonId } from '@/lib/domain/opening/person';
import type { Plan } from '@/lib/domain/opening/plan';

/** A loop that was made from a plan, as it stands. */
export interface PlannedLoop {
  readonly loop: Loop;
  readonly plan: Plan;
  readonly standing: LoopStanding;
  /** All that were made, the withdrawn ones too. */
  readonly kits: readonly IssuedKit[];
  /** What was decided, oldest first. */
  readonly events: readonly LoopEvent[];
  readonly withdrew: Roster['withdrew'];
  readonly skippedStages: Roster['skippedStages'];
  readonly titleOf: (id: CompetencyId) => string;
  /** Whether somebody is the lead, whose kit needs no file. */
  readonly isSelf: (id: PersonId) => boolean;
}

export const PlannedContext = createContext<PlannedLoop | null>(null);

/** The planned loop on the page. */
export function usePlanned(): PlannedLoop {
  const planned = use(PlannedContext);
  if (!planned) throw new Error('usePlanned needs a PlannedContext above it');
  return planned;
}

import type { Plan } from '@/lib/domain/opening/plan';
import { weighsUnequally } from '@/lib/domain/opening/plan';

/** In a few words, how far each step of a plan is. */
export interface StepStanding {
  readonly stages: string;
  readonly competencies: string;
  readonly panel: string;
}

/** How far each step of a plan is. */
export function stepStanding(plan: Plan): StepStanding {
  const minutes = plan.stages.reduce((sum, stage) => sum + stage.minutes, 0);
  const people = new Set(plan.seats.map(({ person }) => person)).size;
  return {
    stages: `${plan.stages.length} in all, ${minutes} min`,
    competencies: `${plan.competencies.length} in all, ${weighsUnequally(plan) ? 'weighted' : 'equal weights'}`,
    panel: people === 0 ? 'nobody yet' : `${people} ${people === 1 ? 'person' : 'people'}`,
  };
}

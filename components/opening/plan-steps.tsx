import { CompetenciesStep } from './competencies-step';
import { PanelStep } from './panel-step';
import { StagesStep } from './stages-step';

/** The three steps of planning, in order. */
export function PlanSteps() {
  return (
    <>
      <StagesStep />
      <CompetenciesStep />
      <PanelStep />
    </>
  );
}

import type { PanelSeat } from './panel-seat';
import type { PlanCompetency } from './plan';
import type { PlanInView } from './plan-in-view';
import type { PlanWarning } from './plan-warning';
import { questionPool } from './question-pool';
import { listed, stageTitleIn, titleOf } from './words-of-plan';

/** What is to be looked at in who assesses a competency of the plan, and where. */
export function competencyWarnings(
  competency: PlanCompetency,
  panel: readonly PanelSeat[],
  { plan, source }: PlanInView,
): PlanWarning[] {
  const { id } = competency;
  const title = titleOf(id, source);
  const raters = panel.filter(({ seat, counts }) => counts && seat.competencies.includes(id));
  const people = new Set(raters.map(({ seat }) => seat.person)).size;
  const stages = [...new Set(raters.map(({ seat }) => seat.stage))];
  const warnings: PlanWarning[] = [];
  if (people === 0)
    warnings.push({
      kind: 'no-owner',
      text: `Nobody rates ${title}. Without an owner it is decided on with no evidence.`,
      competency: id,
    });
  if (competency.critical && people < 2)
    warnings.push({
      kind: 'too-few-raters',
      text: `${title} is critical, and ${people === 0 ? 'nobody' : 'only one person'} rates it. Two who rate it independently show where one of them errs.`,
      competency: id,
    });
  if (questionPool(plan, id, null, source).all.length === 0)
    warnings.push({
      kind: 'no-question',
      text: `The bank has no question on ${title}, so no kit asks about it. Take it out, or add questions to the bank.`,
      competency: id,
    });
  if (stages.length > 1 && !competency.critical && !competency.repeated)
    warnings.push({
      kind: 'asked-twice',
      text: `${title} is assessed in ${stages.length} stages: ${listed(stages.map((each) => stageTitleIn(plan, each)))}. That takes minutes from what is not assessed yet. Leave it to one stage, or mark it as repeated if it is meant.`,
      competency: id,
    });
  return warnings;
}

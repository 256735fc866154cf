import type { CompetencyId } from '../bank/competency';
import type { Prospect } from './outlook';
import type { Plan } from './plan';
import { secondsBeside } from './plan';
import type { Reason } from './reason';
import {
  doesNotFitBeside,
  fits,
  hasEvidence,
  heldShort,
  inFocus,
  inFocusWithLess,
  noQuestionLeft,
  noTimeLeft,
  optionalDoesNotFit,
} from './reasons';
import type { Standing } from './standing';
import { neededSeconds } from './standing';

/** How one competency stands. */
export interface CompetencyAdvice {
  readonly id: CompetencyId;
  readonly plannedSeconds: number;
  readonly spentSeconds: number;
  /** Of the planned; 0 once they are used up. */
  readonly secondsLeft: number;
  /** Of the shortest question that would bring evidence; 0 where there is evidence already, or no question left. */
  readonly neededSeconds: number;
  readonly standing: Standing;
  readonly reason: Reason;
}

/** Says how each competency stands, in the order of the kit. */
export function competencyAdvice(plan: Plan): readonly CompetencyAdvice[] {
  return [...plan.standings].map(([prospect, standing]) => {
    const { id, plannedMinutes, spentSeconds } = prospect.competency;
    const plannedSeconds = plannedMinutes * 60;
    const needed = standing === 'covered' ? 0 : (neededSeconds(prospect, plan.outlook) ?? 0);
    return {
      id,
      plannedSeconds,
      spentSeconds,
      secondsLeft: Math.max(0, plannedSeconds - spentSeconds),
      neededSeconds: needed,
      standing,
      reason: how(prospect, standing, needed, plan),
    };
  });
}

function how(prospect: Prospect, standing: Standing, needed: number, plan: Plan): Reason {
  const { outlook, reserve } = plan;
  const { title, required } = prospect.competency;
  const { short } = reserve;
  switch (standing) {
    case 'covered':
      return hasEvidence(title);
    case 'planned':
      return prospect === reserve.heard ? inFocus(title) : fits(title, needed);
    case 'at-risk':
      if (prospect === outlook.focus?.prospect && outlook.focus.secondsLeft > 0)
        return inFocusWithLess(title, reserve.focusSeconds);
      if (prospect === short?.question.prospect) return heldShort(title, needed, short.seconds);
      return required
        ? doesNotFitBeside(title, needed, secondsBeside(plan))
        : optionalDoesNotFit(title, needed);
    case 'out-of-time':
      return required ? noTimeLeft(title) : optionalDoesNotFit(title, needed);
    case 'used-up':
      return noQuestionLeft(title);
  }
}

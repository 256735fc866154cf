import type { CompetencyId } from '../bank/competency';
import type { PersonId } from './person';
import type { SeatId } from './plan';

/** What a warning can be about, the most serious first. */
export const PLAN_WARNING_KINDS = [
  /** A seat holds what its person may not rate. */
  'may-not-rate',
  /** Who sits there is no longer in the directory. */
  'gone-person',
  /** No seat that counts has the competency. */
  'no-owner',
  /** A critical competency has fewer than two raters who count. */
  'too-few-raters',
  /** The bank has nothing to ask about a competency. */
  'no-question',
  /** Assessed in more than one stage, neither critical nor meant to be repeated. */
  'asked-twice',
  /** A seat cannot ask one question on each of its competencies in its minutes. */
  'too-many-questions',
  /** One person has more than four competencies. */
  'too-many-competencies',
  /** A seat has no competency. */
  'empty-seat',
  /** More than four stages have interviewers. */
  'too-many-interviews',
  /** The weights differ and nothing says why. */
  'no-weight-reason',
] as const;
export type PlanWarningKind = (typeof PLAN_WARNING_KINDS)[number];

/** Something about a plan that its lead should look at; it keeps nothing from going on. */
export interface PlanWarning {
  readonly kind: PlanWarningKind;
  /** What is the matter and why it matters, as sentences. */
  readonly text: string;
  readonly competency?: CompetencyId;
  readonly seat?: SeatId;
  readonly person?: PersonId;
  readonly stage?: string;
}

/** As many competencies as one person can keep apart while listening. */
export const MOST_COMPETENCIES_EACH = 4;

/** As many interviews as tell something new about a candidate. */
export const MOST_INTERVIEWS = 4;

import type { Person } from './person';
import type { Plan } from './plan';
import type { PlanSource } from './plan-source';

/** A plan with those who may sit on its panel and the bank that it is made from. */
export interface PlanInView {
  readonly plan: Plan;
  /** The directory; a seat whose person is not in it, or was removed from it, counts for nothing. */
  readonly people: readonly Person[];
  readonly source: PlanSource;
}

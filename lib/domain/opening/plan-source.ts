import type { BankId } from '../bank/bank';
import type { Competency } from '../bank/competency';
import type { KitTemplate } from '../bank/kit-template';
import type { Question } from '../bank/question';
import type { ContentHash } from '../content-hash';

/** What a plan is made from: the records of one bank as they stand, retired ones among them. */
export interface PlanSource {
  readonly bank: { readonly id: BankId; readonly version: string; readonly hash: ContentHash };
  readonly competencies: readonly Competency[];
  readonly questions: readonly Question[];
  readonly templates: readonly KitTemplate[];
}

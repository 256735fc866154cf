import type { BankId } from '../bank/bank';
import type { Competency, RoleId } from '../bank/competency';
import type { Question } from '../bank/question';

/** A question that can be asked, with the competency that it is about and the bank that both are from. */
export interface CatalogueEntry {
  readonly bankId: BankId;
  readonly question: Question;
  readonly competency: Competency;
}

/** All questions that can be found, of all banks, with the roles that they are written for. */
export interface QuestionCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly roles: readonly { readonly id: RoleId; readonly title: string }[];
}

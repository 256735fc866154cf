import { BankHeader } from '../domain/bank/bank';
import { Competency } from '../domain/bank/competency';
import { KitTemplate } from '../domain/bank/kit-template';
import { Question } from '../domain/bank/question';
import { checkSchema } from './schema-problems';
import type { Checked } from './schema-problems';

/** The record that one file of a bank holds. */
export type BankEntity =
  | { readonly kind: 'header'; readonly record: BankHeader }
  | { readonly kind: 'competencies'; readonly record: Competency }
  | { readonly kind: 'questions'; readonly record: Question }
  | { readonly kind: 'kits'; readonly record: KitTemplate };

type Kind = BankEntity['kind'];

/** How many problems of one file are worth reading at once. */
const FEW = 10;

/** The kind of record that a file of a bank holds, by its path within the folder; null where a bank has no such file. */
export function kindOfPath(path: string): Kind | null {
  if (path === 'bank.json') return 'header';
  if (/^competencies\/[^/]+\.json$/.test(path)) return 'competencies';
  if (/^questions\/[^/]+\/[^/]+\.json$/.test(path)) return 'questions';
  return /^kits\/[^/]+\.json$/.test(path) ? 'kits' : null;
}

/** Where a record belongs: a file is named after the id, a question's folder after its competency. */
export function pathOfEntity({ kind, record }: BankEntity): string {
  switch (kind) {
    case 'header':
      return 'bank.json';
    case 'questions':
      return `questions/${record.competency}/${record.id}.json`;
    case 'competencies':
    case 'kits':
      return `${kind}/${record.id}.json`;
  }
}

/** Checks a value against the schema of its kind. */
export function checkEntity(kind: Kind, value: unknown, text: string): Checked<BankEntity> {
  switch (kind) {
    case 'header':
      return mapped(checkSchema(BankHeader, value, text, FEW), (record) => ({ kind, record }));
    case 'competencies':
      return mapped(checkSchema(Competency, value, text, FEW), (record) => ({ kind, record }));
    case 'questions':
      return mapped(checkSchema(Question, value, text, FEW), (record) => ({ kind, record }));
    case 'kits':
      return mapped(checkSchema(KitTemplate, value, text, FEW), (record) => ({ kind, record }));
  }
}

function mapped<T>(checked: Checked<T>, entity: (record: T) => BankEntity): Checked<BankEntity> {
  return checked.ok ? { ok: true, record: entity(checked.record) } : checked;
}

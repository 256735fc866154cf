import type { Bank } from '../domain/bank/bank';
import type { BankEntity } from './bank-entity';
import { readBankFile } from './bank-file';
import type { BankFile } from './bank-file';
import type { BankFileProblem, BankSource, BankSources } from './bank-sources';
import { wholeFile } from './file-problem';

/** A bank as it was read from its files. */
export interface BankRead {
  /** Null where any part of it could not be read: what remains would give a wrong picture of the whole. */
  readonly bank: Bank | null;
  readonly sources: BankSources;
  readonly problems: readonly BankFileProblem[];
}

type EntityOf<K extends BankEntity['kind']> = Extract<BankEntity, { readonly kind: K }>;
type Found<E extends BankEntity = BankEntity> = BankSource & { readonly entity: E };

/** Reads a bank from the files of its folder, in any order. Never throws for what they hold. */
export function readBank(files: readonly BankFile[]): BankRead {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const reads = inOrder.map((file) => ({ file: file.path, ...readBankFile(file) }));
  const problems = reads.flatMap(({ file, problems: own }) => own.map((problem) => ({ file, ...problem })));
  if (!files.some(({ path }) => path === 'bank.json'))
    problems.push({ file: 'bank.json', ...wholeFile('is missing') });

  const found = reads.flatMap(({ file, text, entity }) => (entity ? [{ file, text, entity }] : []));
  const [header] = ofKind(found, 'header');
  const competencies = ofKind(found, 'competencies');
  const questions = ofKind(found, 'questions');
  const kits = ofKind(found, 'kits');
  const whole = header !== undefined && found.length === files.length;
  return {
    bank: whole
      ? {
          ...header.entity.record,
          competencies: competencies.map(({ entity }) => entity.record),
          questions: questions.map(({ entity }) => entity.record),
          kits: kits.map(({ entity }) => entity.record),
        }
      : null,
    sources: { header: header ?? null, competencies, questions, kits },
    problems,
  };
}

function ofKind<K extends BankEntity['kind']>(found: readonly Found[], kind: K): Found<EntityOf<K>>[] {
  return found.filter((each): each is Found<EntityOf<K>> => each.entity.kind === kind);
}

import { Bank, BankHeader } from '@/lib/domain/bank/bank';
import { Competency } from '@/lib/domain/bank/competency';
import { KitTemplate } from '@/lib/domain/bank/kit-template';
import { Question } from '@/lib/domain/bank/question';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { z } from '@/lib/domain/schema';
import type { FieldNotes } from './field-notes';
import { withNotes } from './with-notes';
import { BUNDLE_NOTES, COMPETENCY_NOTES, HEADER_NOTES, KIT_NOTES, QUESTION_NOTES } from './field-notes';

interface Described {
  readonly schema: z.ZodType;
  readonly title: string;
  readonly description: string;
  readonly notes: FieldNotes;
}

/** The records of the bank format by the name of their schema. */
const RECORDS: Readonly<Record<string, Described>> = {
  bank: {
    schema: BankHeader,
    title: 'Evenhand bank',
    description: "A bank's own record, bank.json: what it is called, its scale and the roles it serves.",
    notes: HEADER_NOTES,
  },
  competency: {
    schema: Competency,
    title: 'Evenhand competency',
    description: 'One competency of a bank, competencies/<id>.json.',
    notes: COMPETENCY_NOTES,
  },
  question: {
    schema: Question,
    title: 'Evenhand question',
    description: 'One question of a bank, questions/<competency>/<id>.json.',
    notes: QUESTION_NOTES,
  },
  kit: {
    schema: KitTemplate,
    title: 'Evenhand kit template',
    description: "A bank's proposal for one stage of one role and level, kits/<id>.json.",
    notes: KIT_NOTES,
  },
  'bank-bundle': {
    schema: Bank,
    title: 'Evenhand bank in one file',
    description: 'A whole bank as it travels, <id>.bank.json.',
    notes: BUNDLE_NOTES,
  },
};

/**
 * The published JSON Schemas of the bank format, as file names with their text. They say what a record must look like,
 * and so what an editor can show while it is written; what only the whole bank can tell is for `rubrics:check`.
 */
export function bankSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(RECORDS).map(([name, record]) => [
      `${name}.schema.json`,
      `${canonicalJson(published(name, record), 2)}\n`,
    ]),
  );
}

/** Draft 7 is what editors read; `input` is what the reader accepts, where unknown fields are left alone. */
function published(name: string, { schema, title, description, notes }: Described): object {
  const fields = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { ...withNotes(fields, notes), $id: `urn:evenhand:bank:1:${name}`, title, description };
}

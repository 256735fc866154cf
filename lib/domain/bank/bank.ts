import { Line, Prose, Slug, z } from '../schema';
import { Competency, RoleId } from './competency';
import { KitTemplate } from './kit-template';
import { Question } from './question';

export const BANK_FORMAT = 'evenhand-bank/1';

export const BankId = Slug.brand<'BankId'>();
export type BankId = z.infer<typeof BankId>;

/** A semantic version, `major.minor.patch`. */
const Version = z
  .string()
  .max(40)
  .regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0');

/** A bank's own record (`bank.json`): what it is called, its scale and the roles it serves. */
export const BankHeader = z.looseObject({
  format: z.literal(BANK_FORMAT),
  id: BankId,
  title: Line,
  version: Version,
  licence: Line,
  scale: z.looseObject({ levels: z.looseObject({ 1: Line, 2: Line, 3: Line, 4: Line, 5: Line }) }),
  roles: z.array(z.looseObject({ id: RoleId, title: Line, summary: Prose.max(600) })).max(50),
  origin: Line.optional(),
});
export type BankHeader = z.infer<typeof BankHeader>;

/** A whole bank as one value, as it travels in a `.bank.json`. */
export const Bank = z.looseObject({
  ...BankHeader.shape,
  competencies: z.array(Competency).max(1000),
  questions: z.array(Question).max(20_000),
  kits: z.array(KitTemplate).max(1000),
});
export type Bank = z.infer<typeof Bank>;

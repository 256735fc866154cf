import { CompetencyId } from '../bank/competency';
import { Instant, Line, z } from '../schema';

export const PersonId = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** How far along somebody is in the team; in a debrief the juniors speak first. */
export const Seniority = z.enum(['junior', 'mid', 'senior', 'staff']);
export type Seniority = z.infer<typeof Seniority>;

/** One who interviews, as the lead's directory has them, so that they are the same person in every loop. */
export const Person = z.object({
  id: PersonId,
  /** A name or a code. */
  name: Line,
  seniority: Seniority,
  /** The competencies that they may rate; null where they may rate any. */
  rates: z.array(CompetencyId).max(200).nullable(),
  /** Sits in to learn: rates, but is nobody's only rater and is not waited for. */
  shadowing: z.boolean(),
  /** The lead, who takes a kit without a file. */
  self: z.boolean(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Person = z.infer<typeof Person>;

/** Whether somebody may rate a competency. */
export function mayRate({ rates }: Pick<Person, 'rates'>, competency: CompetencyId): boolean {
  return rates === null || rates.includes(competency);
}

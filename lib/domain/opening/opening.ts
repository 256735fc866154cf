import { Instant, Line, z } from '../schema';

export const OpeningId = z.uuid().brand<'OpeningId'>();
export type OpeningId = z.infer<typeof OpeningId>;

/** One role being hired for. What is planned for it stands in its plans, of which the newest holds for further loops. */
export const Opening = z.object({
  id: OpeningId,
  /** The role in the team's own words. */
  title: Line,
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Opening = z.infer<typeof Opening>;

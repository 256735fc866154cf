import { ContentHash } from '../content-hash';
import { KitId } from '../kit';
import { z } from '../schema';

/** What only the lead and the interviewer of one kit know: 128 random bits in hexadecimal. */
export const KitSecret = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'is not 32 hexadecimal digits')
  .brand<'KitSecret'>();
export type KitSecret = z.infer<typeof KitSecret>;

/** The kit that a scorecard was made with, as proof towards its lead. */
export const KitIssue = z.object({
  kit: KitId,
  /** Of the kit file as it was issued. */
  hash: ContentHash,
  /** Null where the scorecard was passed on by the lead. */
  secret: KitSecret.nullable(),
});
export type KitIssue = z.infer<typeof KitIssue>;

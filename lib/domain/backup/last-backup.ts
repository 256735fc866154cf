import { Instant, z } from '../schema';
import { Sequence } from '../storage/row-change';

/** What is remembered of the newest backup, and when the person wants to be asked about the next. */
export const LastBackup = z.object({
  /** When it was made; null before the first. */
  at: Instant.nullable(),
  /** How far the records had come then; what came after is not in it. */
  sequence: Sequence,
  /** Not to be reminded before; null where nobody said *Later*. */
  remindAt: Instant.nullable(),
});
export type LastBackup = z.infer<typeof LastBackup>;

/** Before the first backup. */
export const NO_BACKUP: LastBackup = { at: null, sequence: 0, remindAt: null };

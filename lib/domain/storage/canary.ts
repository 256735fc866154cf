import { z } from '../schema';
import { Standing } from './standing';

/** The files of the second copy with the bytes that they have at least, by name. */
export const FileSizes = z.record(z.string().max(200), z.int().min(0));
export type FileSizes = z.infer<typeof FileSizes>;

/**
 * What is remembered apart from both copies, in the extension's own storage: how far they had come when a write was last
 * acknowledged. A copy that has come less far has lost something. Nothing in it is about a person.
 */
export const Canary = z.object({
  format: z.literal('evenhand-canary/1'),
  standing: Standing,
  /** Every file of the second copy. */
  files: FileSizes,
  /** How many changes the second copy could not be given yet; more than none only while it cannot be written. */
  behind: z.int().min(0),
});
export type Canary = z.infer<typeof Canary>;

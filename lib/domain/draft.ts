import { Prose, z } from './schema';

/** The note being typed, with the caret or selection in it as UTF-16 offsets. */
export const Draft = z.object({ text: Prose, start: z.int().min(0), end: z.int().min(0) });
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = { text: '', start: 0, end: 0 };

import { NoteId } from './note';
import { Prose, z } from './schema';

/** A text with the caret or selection in it, as UTF-16 offsets. */
const typing = { text: Prose, start: z.int().min(0), end: z.int().min(0) };

/** A note that is being changed in place, as it stands in its field. */
export const NoteEdit = z.object({ note: NoteId, ...typing });
export type NoteEdit = z.infer<typeof NoteEdit>;

/** What is being typed: the next note, with the caret in it, and a note that is being changed at the same time. */
export const Draft = z.object({ ...typing, edit: NoteEdit.optional() });
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = { text: '', start: 0, end: 0 };

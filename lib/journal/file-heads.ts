import { z } from '../domain/schema';
import { Sequence } from '../domain/storage/row-change';

const Name = z.string().max(300);

/** The first line of a journal. */
export const JournalHead = z.object({ format: z.literal('evenhand-journal/1'), schema: z.int().min(1) });
export type JournalHead = z.infer<typeof JournalHead>;

/** The first line of a snapshot. */
export const SnapshotHead = z.object({
  format: z.literal('evenhand-snapshot/1'),
  schema: z.int().min(1),
  /** The files that it is made of. All of them stay until it is whole: where one is gone, it was whole once. */
  from: z.array(Name),
  /** Whether it holds all that those held, so that they go. */
  replaces: z.boolean(),
  /** What was replaced by those that it is made of, the latest first. */
  replaced: z.array(Name),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;

/** The last line of a snapshot. Without it the snapshot is not whole. */
export const SnapshotFoot = z.object({
  end: z.literal('evenhand-snapshot/1'),
  schema: z.int().min(1),
  rows: z.int().min(0),
  /** The highest sequence of all that went into it, also of what was dropped. */
  sequence: Sequence,
  /** The lowest sequence of a change in it; null where there is none. */
  lowest: Sequence.nullable(),
  /** How many lines of the files that it was made of could not be read, those of their own sources included. */
  lost: z.int().min(0),
  /** SHA-256 over the hashes of all lines before, in hexadecimal. */
  hash: z.string(),
});
export type SnapshotFoot = z.infer<typeof SnapshotFoot>;

/** Reads a line as one of these; null where it is something else. */
export function parseHead<T>(schema: z.ZodType<T>, text: string): T | null {
  return schema.safeParse(parsed(text)).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A line can fit its hash and yet be no JSON only where somebody wrote it so.
    return undefined;
  }
}

import { z } from '../../domain/schema';
import { RowChange, Sequence } from '../../domain/storage/row-change';

const Stream = z.int().min(1);
const Batch = z.array(RowChange);

/** What a page asks of the worker that keeps its second copy. A stream is known by the id of what began it. */
const Request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('append'), changes: Batch }),
  z.object({ ask: z.literal('inspect'), depth: z.enum(['names', 'contents']) }),
  z.object({ ask: z.literal('read'), what: z.enum(['rows', 'journalled']) }),
  z.object({ ask: z.literal('next'), stream: Stream }),
  z.object({ ask: z.literal('stop'), stream: Stream }),
  z.object({ ask: z.literal('snapshot'), thorough: z.boolean(), erased: z.array(z.string()) }),
  /** Answered when all has been fed and is written. */
  z.object({ ask: z.literal('rewrite') }),
  /** Answered when the rewrite wants more. */
  z.object({ ask: z.literal('feed'), stream: Stream, batch: Batch }),
  z.object({ ask: z.literal('fed'), stream: Stream, whole: z.boolean() }),
  z.object({ ask: z.literal('close') }),
]);
export type Request = z.infer<typeof Request>;

/** A page's message: who writes, by which schema, and what is asked. */
export const Asked = z.object({
  id: z.int().min(1),
  page: z.string(),
  schema: z.int().min(1),
  request: Request,
});
export type Asked = z.infer<typeof Asked>;

/** The worker's message: what came of it. */
export const Answered = z.union([
  z.object({ id: z.int().min(1), value: z.unknown() }),
  z.object({ id: z.int().min(1), trouble: z.object({ name: z.string(), message: z.string() }) }),
]);
export type Answered = z.infer<typeof Answered>;

/** The answer to `append`. */
export const WrittenAnswer = z.object({ file: z.string(), bytes: z.int().min(0) });

/** The answer to `next`: null at the end. */
export const BatchAnswer = z.array(RowChange.extend({ schema: z.int().min(1) })).nullable();

/** The answer to `inspect`, `snapshot` and `rewrite`. */
export const StandingAnswer = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['journal', 'snapshot']),
      bytes: z.int().min(0),
      schema: z.int().min(1).nullable(),
      rows: z.int().min(0).nullable(),
    }),
  ),
  troubles: z.array(z.object({ file: z.string(), kind: z.enum(['missing', 'cut', 'damaged']) })),
  replaced: z.array(z.string()),
  sequence: Sequence.nullable(),
});

/**
 * The one door to zod. `jitless` keeps zod from compiling code with `Function`, which the extension's CSP forbids;
 * it has to be set before the first schema is made, so every schema imports `z` from here.
 */
import * as z from 'zod';
import { hasUnseen } from './unseen-characters';

z.config({ jitless: true });

export { z };

/** An instant: whole milliseconds since 1970-01-01 UTC. */
export const Instant = z.int().min(0).max(8.64e15);
export type Instant = z.infer<typeof Instant>;

/**
 * One line a person reads: a label, a title, a name. It has something to see, and nothing in it that is not seen or that
 * disguises the rest: control and bidi-override characters, and invisible ones, are refused.
 */
export const Line = z
  .string()
  .min(1)
  .max(200)
  // C0/C1 controls and the bidirectional overrides and isolates can disguise what a line says.
  // eslint-disable-next-line no-control-regex -- these are exactly the characters to keep out
  .regex(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/u, 'has control characters')
  .refine((line) => !hasUnseen(line), 'has invisible characters')
  .refine((line) => line.trim() !== '', 'is blank');

/** The longest text that is taken, in UTF-16 code units. */
export const PROSE_LIMIT = 100_000;

/** Text of several lines: a note, a rationale, an anchor. */
export const Prose = z.string().max(PROSE_LIMIT);

/** A kebab-case slug, stable for ever within its bank. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case slug');

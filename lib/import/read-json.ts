import { decodeUtf8 } from './decode-utf8';
import type { FileProblem } from './file-problem';
import { wholeFile } from './file-problem';
import { foreignKind } from './foreign-kind';
import { structureProblem } from './json-structure';
import type { StructureLimits } from './json-structure';

/** What a file may cost at most before anything in it is believed. */
export interface JsonLimits extends StructureLimits {
  readonly bytes: number;
}

/** A JSON value with the text it came from, or the first problem met. */
export type JsonRead =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads JSON from bytes that nobody vouches for: size before all else, then strict UTF-8 (a byte-order mark is
 * tolerated), syntax, nesting, number of values, repeated and forbidden keys. Never throws for what the bytes hold.
 */
export function readJson(bytes: Uint8Array, limits: JsonLimits): JsonRead {
  const tooLarge = sizeProblem(bytes.length, limits);
  if (tooLarge) return refused(tooLarge);
  const kind = foreignKind(bytes);
  if (kind !== null) return refused(wholeFile(`is not JSON but ${kind}`));
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) return refused(decoded.problem);
  const { text } = decoded;
  if (text.trim() === '') return refused(wholeFile('is empty'));
  const problem = structureProblem(text, limits);
  if (problem) return refused(problem);
  try {
    return { ok: true, value: JSON.parse(text), text };
  } catch {
    return refused(wholeFile('is not valid JSON')); // jsonc-parser knows a little more white space than JSON does
  }
}

/** The problem with a file of that many bytes; null where it may be read. */
export function sizeProblem(bytes: number, limits: Pick<JsonLimits, 'bytes'>): FileProblem | null {
  return bytes > limits.bytes ? wholeFile(`is larger than ${limits.bytes / (1024 * 1024)} MB`) : null;
}

function refused(problem: FileProblem): JsonRead {
  return { ok: false, problem };
}

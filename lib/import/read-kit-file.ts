import { KIT_FORMAT } from '../domain/loop/kit-file';
import type { KitFile } from '../domain/loop/kit-file';
import { wholeFile } from './file-problem';
import { readJson, sizeProblem } from './read-json';
import type { JsonLimits } from './read-json';
import type { IncomingFile } from './read-scorecards';
import { formatProblem } from './record-format';
import { refuse } from './refusal';
import type { Refusal } from './refusal';
import { checkSchema } from './schema-problems';
import { SoundKitFile } from './sound-kit-file';

/** The kit of a file or a text, or why it was refused. */
export type KitRead =
  { readonly ok: true; readonly kit: KitFile } | { readonly ok: false; readonly refusal: Refusal };

/** The fullest kit that interviewers were seen to use has some 100 kB and 3,000 values, eight levels deep. */
const LIMITS: JsonLimits = { bytes: 2 * 1024 * 1024, depth: 16, values: 100_000 };

/** Reads a kit from its file. Never throws for what the file holds; nothing of a refused one is used. */
export function readKitFile({ name, bytes }: IncomingFile): KitRead {
  const json = readJson(bytes, LIMITS);
  if (!json.ok) return { ok: false, refusal: refuse(name, [json.problem]) };
  const format = formatProblem(json.value, [KIT_FORMAT], 'an Evenhand kit');
  if (format !== null) return { ok: false, refusal: refuse(name, [wholeFile(format)]) };
  const checked = checkSchema(SoundKitFile, json.value, json.text);
  if (!checked.ok) return { ok: false, refusal: refuse(name, checked.problems, checked.more) };
  return { ok: true, kit: checked.record };
}

/**
 * Reads a kit from its text as somebody pasted it: with white space, a code fence or the words of a mail around it, and
 * with lines that a mail program has indented in its own way.
 */
export function readKitText(text: string): KitRead {
  const tooLarge = refuseKitBySize({ name: PASTED, size: text.length });
  if (tooLarge) return { ok: false, refusal: tooLarge };
  return readKitFile({ name: PASTED, bytes: new TextEncoder().encode(withoutSurroundings(text)) });
}

const PASTED = 'The pasted text';

/** From the line that the record begins with to its last brace; a line within a JSON text never begins inside a string. */
function withoutSurroundings(text: string): string {
  const plain = text.replace(/^[ \t\u00a0]+/gm, '');
  const start = plain.search(/^\{/m);
  const end = plain.lastIndexOf('}') + 1;
  return start === -1 || end <= start ? plain.trim() : plain.slice(start, end);
}

/** Refuses a file by its size alone, so that a caller need not load what would be refused; null where it may be read. */
export function refuseKitBySize({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): Refusal | null {
  const problem = sizeProblem(size, LIMITS);
  return problem && refuse(name, [problem]);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many bytes of a line come before its text: sixteen hexadecimal digits and a space. */
export const PREFIX_BYTES = 17;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/** A line as it stands in a file, or what is left of one. */
export type Line =
  /** `bare`: its hash fits, but what should end it is another byte. `end` is the byte after it. */
  | {
      readonly kind: 'sound';
      readonly text: string;
      readonly prefix: Uint8Array;
      readonly end: number;
      readonly bare: boolean;
    }
  | { readonly kind: 'damaged'; readonly end: number }
  /** The last line, without its end: a write that was cut short. */
  | { readonly kind: 'torn' };

/** Writes text without line ends as a line: sixteen digits of its SHA-256, a space, the text, a line end. */
export function encodeLine(text: string): Uint8Array {
  const body = utf8ToBytes(text);
  const line = new Uint8Array(PREFIX_BYTES + body.length + 1);
  line.set(digest(body));
  line[PREFIX_BYTES - 1] = SPACE;
  line.set(body, PREFIX_BYTES);
  line[line.length - 1] = NEWLINE;
  return line;
}

/** The text of a line without its end; null where it does not fit its hash. */
function decodeLine(line: Uint8Array): string | null {
  if (line.length < PREFIX_BYTES || line[PREFIX_BYTES - 1] !== SPACE) return null;
  const body = line.subarray(PREFIX_BYTES);
  const expected = digest(body);
  if (expected.some((byte, index) => byte !== line[index])) return null;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

/** Reads a file's pieces as lines, a group for each piece that ends at least one. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let open: Uint8Array[] = [];
  let end = 0;
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, start)) {
      const line = joined([...open, piece.subarray(start, at)]);
      open = [];
      start = at + 1;
      end += line.length + 1;
      lines.push(wholeLine(line, end));
    }
    if (start < piece.length) open.push(piece.slice(start));
    if (lines.length > 0) yield lines;
  }
  const tail = joined(open);
  if (tail.length > 0) yield [lastLine(tail, end + tail.length)];
}

function wholeLine(line: Uint8Array, end: number): Line {
  const text = decodeLine(line);
  if (text === null) return { kind: 'damaged', end };
  return { kind: 'sound', text, prefix: line.slice(0, PREFIX_BYTES - 1), end, bare: false };
}

/** Nothing ends it: it was cut there, or its line end is damaged, and then a byte of it stands for that. */
function lastLine(tail: Uint8Array, end: number): Line {
  const cut = wholeLine(tail, end);
  // Only its end is missing. It counts, but no more bytes than there are.
  if (cut.kind === 'sound') return cut;
  const marred = wholeLine(tail.subarray(0, -1), end);
  return marred.kind === 'sound' ? { ...marred, bare: true } : { kind: 'torn' };
}

function digest(body: Uint8Array): Uint8Array {
  return utf8ToBytes(bytesToHex(sha256(body).subarray(0, 8)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

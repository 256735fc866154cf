import { canonicalJson } from '../domain/canonical-json';
import type { FileProblem } from './file-problem';
import { positionAt } from './place';

/**
 * Says where the bytes of a bank file part from its canonical form: keys sorted, two spaces, one final newline. Every
 * editor then writes the same text for the same content, and a difference between versions shows what was changed.
 */
export function canonicalProblem(bytes: Uint8Array, value: unknown): FileProblem | null {
  const canonical = `${canonicalJson(value, 2)}\n`;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text === canonical) return null;
  const reason = 'is not in canonical form (keys sorted, two spaces, one final newline)';
  return { path: [], position: positionAt(text, firstDifference(text, canonical)), reason };
}

function firstDifference(a: string, b: string): number {
  let offset = 0;
  while (offset < a.length && a[offset] === b[offset]) offset += 1;
  return offset;
}

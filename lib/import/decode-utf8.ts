import type { FileProblem } from './file-problem';

/** Decodes bytes as UTF-8 without mending anything; a byte-order mark at the start is dropped. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly problem: FileProblem } {
  const text = strictly(bytes);
  if (text !== null) return { text };
  const position = { line: lineOfFirstFault(bytes), column: 1 };
  return { problem: { path: [], position, reason: 'is not valid UTF-8 text' } };
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // the only error that decoding throws is the one that the caller reports
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be judged one by one. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (strictly(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

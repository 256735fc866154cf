import type { FileProblem } from './file-problem';
import { wholeFile } from './file-problem';
import { foreignKind } from './foreign-kind';
import { sizeProblem } from './read-json';
import type { RowText } from './row-splitter';
import { RowSplitter } from './row-splitter';

/** A profile of 10,000 interviews makes some 300 MB. */
export const BACKUP_BYTES = 1024 * 1024 * 1024;

/**
 * Reads the text of a backup and takes its rows out: size, kind and UTF-8 are checked, and nothing else.
 * @param pace called between chunks; throws to stop
 */
export async function splitBackup(
  stream: ReadableStream<Uint8Array>,
  pace: () => Promise<void>,
): Promise<
  { readonly skeleton: string; readonly rows: readonly RowText[] } | { readonly problem: FileProblem }
> {
  const splitter = new RowSplitter();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const kind = bytes === 0 ? foreignKind(next.value) : null;
    bytes += next.value.length;
    const problem =
      sizeProblem(bytes, { bytes: BACKUP_BYTES }) ??
      (kind === null ? null : wholeFile(`is not JSON but ${kind}`));
    const text = problem ? null : decoded(decoder, next.value);
    if (problem || text === null) {
      await reader.cancel();
      return { problem: problem ?? NOT_UTF8 };
    }
    splitter.feed(text);
    await pace();
  }
  const rest = decoded(decoder, null);
  if (rest === null) return { problem: NOT_UTF8 };
  if (bytes === 0) return { problem: wholeFile('is empty') };
  splitter.feed(rest);
  return splitter;
}

const NOT_UTF8 = wholeFile('is not valid UTF-8 text');

/** The text of the next bytes, or with null of what is left; null where they are no UTF-8. */
function decoded(decoder: TextDecoder, bytes: Uint8Array | null): string | null {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return null; // the only error that decoding throws is the one that the caller reports
  }
}

import type { SyncHandle } from './opfs-open-file';

/** How much is read at once, in bytes. */
const PIECE = 256 * 1024;
/** How often a piece is tried again that its writer kept from being read. */
const TRIES = 50;

/**
 * Reads a file that is open for writing here, as long as it was at the beginning. Returns the byte up to which it came: it
 * stops where the file is closed.
 * @param isOpen whether it is still open
 */
export async function* ofOwn(
  handle: SyncHandle,
  from: number,
  isOpen: () => boolean,
): AsyncGenerator<Uint8Array, number> {
  const size = handle.getSize();
  let at = from;
  while (at < size && isOpen()) {
    const piece = new Uint8Array(Math.min(PIECE, size - at));
    const length = handle.read(piece, { at });
    if (length === 0) break;
    at += length;
    yield await Promise.resolve(piece.subarray(0, length));
  }
  return at;
}

/** Reads a file that another page may be writing, as long as it was at the beginning. */
export async function* ofOthers(handle: FileSystemFileHandle, from: number): AsyncGenerator<Uint8Array> {
  const size = (await fileOf(handle))?.size ?? 0;
  for (let at = from; at < size; at += PIECE) {
    const piece = await readPiece(handle, at, Math.min(at + PIECE, size));
    if (piece.length > 0) yield piece;
  }
}

/** A file that is written to between being looked at and being read cannot be read, so it is looked at once more. */
async function readPiece(handle: FileSystemFileHandle, from: number, to: number): Promise<Uint8Array> {
  for (let tries = 1; ; tries += 1) {
    const file = await fileOf(handle);
    if (file === null) return new Uint8Array();
    try {
      return new Uint8Array(await file.slice(from, to).arrayBuffer());
    } catch (error) {
      const written = error instanceof DOMException && error.name === 'NotReadableError';
      if (!written || tries >= TRIES) throw error;
    }
  }
}

/** What a file holds now, be it open or not; null where it has gone. */
export async function fileOf(handle: FileSystemFileHandle): Promise<File | null> {
  return handle.getFile().catch(nullFor('NotFoundError'));
}

/** Takes errors of some names for nothing being there, and throws all others. */
export function nullFor(...names: readonly string[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof DOMException && names.includes(error.name)) return null;
    throw error;
  };
}

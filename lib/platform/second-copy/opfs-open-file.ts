import type { OpenCopyFile } from '../../journal/copy-files';

/** What is needed of a file that is open in the origin-private file system. */
export interface SyncHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  flush(): void;
  truncate(bytes: number): void;
  close(): void;
}

/**
 * Writes at the end of an open file. A disk that takes less than it was given is full.
 * @param onClose is called when the file is let go of
 */
export function opfsOpenFile(handle: SyncHandle, onClose: () => void): OpenCopyFile {
  let size = handle.getSize();
  return {
    get bytes() {
      return size;
    },
    async write(bytes) {
      await Promise.resolve();
      const written = handle.write(bytes, { at: size });
      size += written;
      if (written < bytes.length) throw new DOMException('There is no room left.', 'QuotaExceededError');
    },
    async flush() {
      await Promise.resolve();
      handle.flush();
    },
    async truncate(bytes) {
      await Promise.resolve();
      handle.truncate(bytes);
      size = bytes;
      handle.flush();
    },
    async close() {
      await Promise.resolve();
      onClose();
      handle.close();
    },
  };
}

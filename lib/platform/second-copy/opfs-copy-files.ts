import { SecondCopyAbsentError } from '../../domain/storage/second-copy-absent-error';
import type { CopyFiles, ListedFile } from '../../journal/copy-files';
import { fileOf, nullFor, ofOthers, ofOwn } from './opfs-read';
import type { SyncHandle } from './opfs-open-file';
import { opfsOpenFile } from './opfs-open-file';

const FOLDER = 'second-copy';
const LOCK = 'evenhand-second-copy';
/** The library for pages leaves out what workers alone have. */
interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<SyncHandle>;
}

type ListableFolder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

/**
 * The folder of the second copy in the origin-private file system. It works in a dedicated worker only; every call rejects
 * with `SecondCopyAbsentError` where the browser has no such file system.
 */
export function createOpfsCopyFiles(): CopyFiles {
  let opened: Promise<ListableFolder> | null = null;
  const held = new Map<string, SyncHandle>();

  function folder(): Promise<ListableFolder> {
    opened ??= openFolder().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  /** Null where the file is not there. */
  async function handleOf(name: string, create: boolean): Promise<WorkerFileHandle | null> {
    return (await folder()).getFileHandle(name, { create }).catch(nullFor('NotFoundError'));
  }

  return {
    async list() {
      const listed: ListedFile[] = [];
      for await (const handle of (await folder()).values()) {
        if (!isFile(handle)) continue;
        const file = await fileOf(handle);
        if (file !== null) listed.push({ name: handle.name, bytes: file.size });
      }
      return listed;
    },
    async open(name, create) {
      const handle = await handleOf(name, create);
      if (handle === null) return null;
      if (handle.createSyncAccessHandle === undefined) throw absent();
      const sync = await handle
        .createSyncAccessHandle()
        .catch(nullFor('NoModificationAllowedError', 'NotFoundError'));
      if (sync === null) return null;
      // A file that was removed after it was found can be opened all the same, and nobody would find it again.
      const there = await handleOf(name, false);
      if (there === null || !(await there.isSameEntry(handle))) {
        sync.close();
        return null;
      }
      held.set(name, sync);
      return opfsOpenFile(sync, () => held.delete(name));
    },
    async *read(name, from = 0) {
      const own = held.get(name);
      const isOpen = () => held.get(name) === own;
      const at = own === undefined ? from : yield* ofOwn(own, from, isOpen);
      if (own !== undefined && isOpen()) return;
      const handle = await handleOf(name, false);
      if (handle !== null) yield* ofOthers(handle, at);
    },
    async remove(name) {
      const held = nullFor('NotFoundError', 'NoModificationAllowedError', 'InvalidModificationError');
      await (await folder()).removeEntry(name).catch(held);
    },
    async turn(mode, work) {
      await folder();
      return navigator.locks.request(LOCK, { mode: mode === 'alone' ? 'exclusive' : 'shared' }, work);
    },
  };
}

async function openFolder(): Promise<ListableFolder> {
  // A browser that has none says so by not having it, or by refusing it.
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  if (storage?.getDirectory === undefined) throw absent();
  const root = await storage.getDirectory().catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'SecurityError' ? absent() : error;
  });
  return root.getDirectoryHandle(FOLDER, { create: true });
}

function absent(): SecondCopyAbsentError {
  return new SecondCopyAbsentError('This browser has no file system of its own for extensions.');
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

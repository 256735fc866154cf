import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where a Chromium profile keeps what the extension stores. */
export interface ProfilePlaces {
  /** The LevelDB of all IndexedDB databases of the extension. */
  readonly indexedDb: string;
  /** The origin-private file system: `t/00` holds the files, under numbers, `Paths` is a LevelDB with their names. */
  readonly fileSystem: string;
  /** The LevelDB of the extension's own storage. */
  readonly extensionStorage: string;
}

/** The places in a profile. */
export function profilePlaces(profileFolder: string, extensionId: string): ProfilePlaces {
  const within = (...parts: string[]) => path.join(profileFolder, 'Default', ...parts);
  return {
    indexedDb: within('IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`),
    fileSystem: within('File System'),
    extensionStorage: within('Local Extension Settings', extensionId),
  };
}

/** A file with its length in bytes. */
export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** The log that a LevelDB writes now, and the table files that it has: both are what its folder is about. */
export async function levelDbFiles(folder: string): Promise<{ log: SizedFile; tables: SizedFile[] }> {
  const names = (await readdir(folder)).toSorted();
  const sized = async (name: string) => {
    const file = path.join(folder, name);
    return { file, bytes: (await stat(file)).size };
  };
  const log = names.findLast((name) => name.endsWith('.log'));
  if (log === undefined) throw new Error(`There is no log in ${folder}.`);
  const tables = names.filter((name) => name.endsWith('.ldb'));
  return { log: await sized(log), tables: await Promise.all(tables.map(sized)) };
}

/** The files of the second copy whose first line says that they are of a format, such as `evenhand-journal/1`. */
export async function copyFilesOf(fileSystem: string, format: string): Promise<SizedFile[]> {
  const files = await readdir(fileSystem, { recursive: true, withFileTypes: true });
  const found: SizedFile[] = [];
  for (const entry of files.filter((each) => each.isFile() && /^\d+$/.test(each.name))) {
    const file = path.join(entry.parentPath, entry.name);
    const content = await readFile(file);
    if (content.subarray(0, 500).includes(format)) found.push({ file, bytes: content.length });
  }
  return found;
}

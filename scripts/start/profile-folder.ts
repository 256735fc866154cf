import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder that holds a browser's profile while it runs. */
export interface ProfileFolder {
  readonly path: string;
  /** To call when the browser is closed: removes the folder unless it is to be kept. */
  release(): Promise<void>;
}

/** Opens a profile folder: the one given, which is kept, or a fresh one, which is not. */
export async function openProfileFolder(kept: string | null): Promise<ProfileFolder> {
  if (kept !== null) {
    await mkdir(kept, { recursive: true });
    return { path: kept, release: () => Promise.resolve() };
  }
  const fresh = await mkdtemp(path.join(tmpdir(), 'evenhand-'));
  // A browser that was just closed may still be writing: try for a while.
  return { path: fresh, release: () => rm(fresh, { recursive: true, force: true, maxRetries: 10 }) };
}

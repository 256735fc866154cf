import { Database } from '../db/database';
import type { Instant } from '../domain/schema';
import { openDashboard } from '../platform/open-page';
import { printPage } from '../platform/print-page';
import { readAsset } from '../platform/read-asset';
import type { OutgoingFile } from '../platform/save-file';
import { saveFile } from '../platform/save-file';
import type { WriterLock, WriterLockHandlers } from '../platform/writer-lock';
import { requestWriterLock } from '../platform/writer-lock';

/** What the use cases work with; everything outside the pure core comes in through here. */
export interface App {
  readonly db: Database;
  readonly now: () => Instant;
  /** A random UUID. */
  readonly newId: () => string;
  /** Runs a function while no other page runs one under the same name. */
  readonly exclusively: (name: string, run: () => Promise<void>) => Promise<void>;
  readonly requestWriterLock: (name: string, handlers: WriterLockHandlers) => WriterLock;
  readonly schedule: (run: () => void, milliseconds: number) => void;
  readonly readAsset: (path: `/${string}.json`) => Promise<unknown>;
  readonly saveFile: (file: OutgoingFile) => void;
  readonly print: () => void;
  readonly openDashboard: (hash: string) => Promise<void>;
}

/** The app of a real page: real database, clock, locks and files. */
export function createApp(): App {
  return {
    db: new Database(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    exclusively: async (name, run) => navigator.locks.request(name, run),
    requestWriterLock,
    schedule: (run, milliseconds) => void setTimeout(run, milliseconds),
    readAsset,
    saveFile,
    print: printPage,
    openDashboard,
  };
}

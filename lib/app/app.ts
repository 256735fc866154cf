import { Database } from '../db/database';
import { SCHEMA } from '../db/migrations/schema-version';
import type { InterviewId } from '../domain/interview-id';
import type { Instant } from '../domain/schema';
import type { SecondCopy } from '../journal/second-copy';
import type { CanaryPlace } from '../platform/canary-place';
import { CANARY_PLACE } from '../platform/canary-place';
import { closePanel } from '../platform/close-panel';
import { copyText } from '../platform/copy-text';
import type { HiddenSwitch } from '../platform/hidden-switch';
import { createHiddenSwitch } from '../platform/hidden-switch';
import { openDashboard } from '../platform/open-page';
import { openPopOut, poppedOutInterview } from '../platform/pop-out';
import { printPage } from '../platform/print-page';
import { readAsset } from '../platform/read-asset';
import type { OutgoingFile } from '../platform/save-file';
import { saveFile } from '../platform/save-file';
import { openSecondCopy } from '../platform/second-copy/open-second-copy';
import type { ShortcutTaker } from '../platform/take-shortcuts';
import { takeShortcuts } from '../platform/take-shortcuts';
import type { WriterLock, WriterLockHandlers } from '../platform/writer-lock';
import { requestWriterLock } from '../platform/writer-lock';
import { useStorageStore } from '../stores/storage-store';
import type { Copies } from './storage/copies';
import { CopyKeeper } from './storage/copy-keeper';

/** What the use cases work with; everything outside the pure core comes in through here. */
export interface App {
  readonly db: Database;
  readonly now: () => Instant;
  /** A random UUID. */
  readonly newId: () => string;
  /** What keeps the second copy and the canary abreast of the database. */
  readonly copies: Copies;
  readonly copy: SecondCopy;
  readonly canary: CanaryPlace;
  /** Runs a function while no other page runs one under the same name. */
  readonly exclusively: (name: string, run: () => Promise<void>) => Promise<void>;
  /** Runs a function under a name unless that is taken; then it does nothing. */
  readonly unlessTaken: (name: string, run: () => Promise<void>) => Promise<void>;
  readonly requestWriterLock: (name: string, handlers: WriterLockHandlers) => WriterLock;
  readonly schedule: (run: () => void, milliseconds: number) => void;
  readonly readAsset: (path: `/${string}.json`) => Promise<unknown>;
  readonly saveFile: (file: OutgoingFile) => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
  readonly openDashboard: (hash: string) => Promise<void>;
  /** Whether this page shows nothing, because the person asked for that on any page. */
  readonly hidden: HiddenSwitch;
  /** Closes the panel, or the window that this page is in. */
  readonly closePanel: () => void;
  /** Shows an interview in a small window of its own. */
  readonly popOut: (id: InterviewId) => Promise<void>;
  /** The interview that this page was popped out to show, and is to take over; null in the panel itself. */
  readonly poppedOut: InterviewId | null;
  /** Takes what is pressed while another tab has the focus, and what was; returns how to stop. For the page that writes. */
  readonly takeShortcuts: (take: ShortcutTaker) => () => void;
}

/** The app of a real page: real database, clock, locks and files. */
export function createApp(): App {
  const now = () => Date.now();
  const schedule = (run: () => void, milliseconds: number) => void setTimeout(run, milliseconds);
  const db = new Database();
  const copy = openSecondCopy(SCHEMA);
  const canary = CANARY_PLACE;
  const onState = useStorageStore.getState().found;
  return {
    db,
    copies: new CopyKeeper({ db, copy, canary, schedule, onState }),
    copy,
    canary,
    now,
    newId: () => crypto.randomUUID(),
    exclusively: async (name, run) => navigator.locks.request(name, run),
    unlessTaken: async (name, run) =>
      navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await run();
      }),
    requestWriterLock,
    schedule,
    readAsset,
    saveFile,
    copyText,
    print: printPage,
    openDashboard,
    hidden: createHiddenSwitch(),
    closePanel,
    popOut: openPopOut,
    poppedOut: poppedOutInterview(),
    takeShortcuts: (take) => takeShortcuts(now, take),
  };
}

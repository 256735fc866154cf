import { Database } from '../db/database';
import type { InterviewId } from '../domain/interview-id';
import type { Instant } from '../domain/schema';
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
import type { ShortcutTaker } from '../platform/take-shortcuts';
import { takeShortcuts } from '../platform/take-shortcuts';
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
  return {
    db: new Database(),
    now,
    newId: () => crypto.randomUUID(),
    exclusively: async (name, run) => navigator.locks.request(name, run),
    requestWriterLock,
    schedule: (run, milliseconds) => void setTimeout(run, milliseconds),
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

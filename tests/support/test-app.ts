import './fake-locks';
import type { App } from '@/lib/app/app';
import type { InterviewId } from '@/lib/domain/interview-id';
import type { Shortcut } from '@/lib/domain/shortcut';
import { requestWriterLock } from '@/lib/platform/writer-lock';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { NINE_O_CLOCK, uuid } from './builders';
import { fakeHiddenSwitch } from './fake-hidden-switch';
import { fakeShortcuts } from './fake-shortcuts';
import { readShippedAsset } from './shipped-assets';
import { unkeptCopies } from './test-copies';
import { testDatabase } from './test-database';

/** An app on its own empty database, with a clock that stands still and a record of what it handed out. */
export interface TestApp extends App {
  /** Moves the clock on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
  /** Runs what was put off, such as the next attempt to save. */
  readonly runScheduled: () => void;
  readonly saved: readonly OutgoingFile[];
  /** What was put on the clipboard. */
  readonly copied: readonly string[];
  /** The places at which the dashboard was opened. */
  readonly opened: readonly string[];
  /** How often the page was printed. */
  readonly printed: () => number;
  /** How often the panel was asked to close. */
  readonly closed: () => number;
  /** The interviews that were popped out. */
  readonly popOuts: readonly InterviewId[];
  /** Presses a shortcut while another tab has the focus; now, or when the clock said so. */
  readonly press: (command: Shortcut['command'], at?: number) => void;
}

let apps = 0;

/** Makes an app to test with. A second page of the same browser is an app with the `db` of the first. */
export function createTestApp(overrides: Partial<App> = {}): TestApp {
  const db = overrides.db ?? testDatabase();
  const saved: OutgoingFile[] = [];
  const copied: string[] = [];
  const opened: string[] = [];
  const scheduled: (() => void)[] = [];
  let now = NINE_O_CLOCK + 10 * 60_000;
  let ids = 0x1000 * (apps += 1);
  let prints = 0;
  let closings = 0;
  const popOuts: InterviewId[] = [];
  const shortcuts = fakeShortcuts();
  return {
    db,
    ...unkeptCopies(),
    now: () => now,
    newId: () => uuid((ids += 1)),
    exclusively: async (name, run) => navigator.locks.request(`${db.name} ${name}`, run),
    unlessTaken: async (name, run) =>
      navigator.locks.request(`${db.name} ${name}`, { ifAvailable: true }, async (lock) => {
        if (lock) await run();
      }),
    // The real lock, on names that no other test's app uses.
    requestWriterLock: (name, handlers) => requestWriterLock(`${db.name} ${name}`, handlers),
    schedule: (run) => void scheduled.push(run),
    readAsset: readShippedAsset,
    saveFile: (file) => void saved.push(file),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    print: () => void (prints += 1),
    openDashboard: (hash) => {
      opened.push(hash);
      return Promise.resolve();
    },
    hidden: fakeHiddenSwitch(),
    closePanel: () => void (closings += 1),
    popOut: (id) => {
      popOuts.push(id);
      return Promise.resolve();
    },
    poppedOut: null,
    takeShortcuts: shortcuts.takeShortcuts,
    ...overrides,
    advance: (milliseconds) => void (now += milliseconds),
    runScheduled: () => {
      for (const run of scheduled.splice(0)) run();
    },
    saved,
    copied,
    opened,
    printed: () => prints,
    closed: () => closings,
    popOuts,
    press: (command, at = now) => shortcuts.press({ id: uuid((ids += 1)), command, at }),
  };
}

import './fake-locks';
import type { App } from '@/lib/app/app';
import { requestWriterLock } from '@/lib/platform/writer-lock';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { NINE_O_CLOCK, uuid } from './builders';
import { readShippedAsset } from './shipped-assets';
import { testDatabase } from './test-database';

/** An app on its own empty database, with a clock that stands still and a record of what it handed out. */
export interface TestApp extends App {
  /** Moves the clock on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
  /** Runs what was put off, such as the next attempt to save. */
  readonly runScheduled: () => void;
  readonly saved: readonly OutgoingFile[];
  /** The places at which the dashboard was opened. */
  readonly opened: readonly string[];
  /** How often the page was printed. */
  readonly printed: () => number;
}

let apps = 0;

/** Makes an app to test with. A second page of the same browser is an app with the `db` of the first. */
export function createTestApp(overrides: Partial<App> = {}): TestApp {
  const db = overrides.db ?? testDatabase();
  const saved: OutgoingFile[] = [];
  const opened: string[] = [];
  const scheduled: (() => void)[] = [];
  let now = NINE_O_CLOCK + 10 * 60_000;
  let ids = 0x1000 * (apps += 1);
  let prints = 0;
  return {
    db,
    now: () => now,
    newId: () => uuid((ids += 1)),
    exclusively: async (name, run) => navigator.locks.request(`${db.name} ${name}`, run),
    // The real lock, on names that no other test's app uses.
    requestWriterLock: (name, handlers) => requestWriterLock(`${db.name} ${name}`, handlers),
    schedule: (run) => void scheduled.push(run),
    readAsset: readShippedAsset,
    saveFile: (file) => void saved.push(file),
    print: () => void (prints += 1),
    openDashboard: (hash) => {
      opened.push(hash);
      return Promise.resolve();
    },
    ...overrides,
    advance: (milliseconds) => void (now += milliseconds),
    runScheduled: () => {
      for (const run of scheduled.splice(0)) run();
    },
    saved,
    opened,
    printed: () => prints,
  };
}

import type { App } from '../app';
import { takeSnapshot } from './take-snapshot';

/** A snapshot is taken after so long with changes, in milliseconds: five minutes. */
const EVERY = 5 * 60_000;
/** So long after the start, in milliseconds, what earlier pages left in their journals is folded: nobody waits for it. */
const AFTER_START = 5000;

type SnapshotApp = Pick<App, 'db' | 'copy' | 'canary' | 'copies' | 'exclusively' | 'schedule'>;

/** Folds what earlier pages left soon after the start, and from then on what changed, every five minutes in which something did. */
export function keepSnapshots(app: SnapshotApp): void {
  let folded = app.copies.handedOn();
  const fold = async () => {
    const now = app.copies.handedOn();
    await app.copies.idle();
    await takeSnapshot(app);
    folded = now;
  };
  const look = () => {
    const due = app.copies.handedOn() > folded ? fold() : Promise.resolve();
    // A snapshot that failed left the journals as they were, and is tried again at the next turn.
    due.catch(() => undefined).finally(() => app.schedule(look, EVERY));
  };
  app.schedule(() => void fold().catch(() => undefined), AFTER_START);
  app.schedule(look, EVERY);
}

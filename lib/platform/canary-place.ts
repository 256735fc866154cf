import { browser } from 'wxt/browser';
import { Canary } from '../domain/storage/canary';

/** Where the canary lies. */
export interface CanaryPlace {
  /** The canary; null where there is none, or none that can be read. */
  readonly read: () => Promise<Canary | null>;
  /** Puts another in its place, or leaves it where there is none to put. Pages that do so at once take turns. */
  readonly update: (change: (before: Canary | null) => Canary | null) => Promise<void>;
}

const KEY = 'canary';

/** The canary in the extension's own storage, which the browser keeps apart from the database and from files. */
export const CANARY_PLACE: CanaryPlace = {
  read,
  update: async (change) => {
    await navigator.locks.request('evenhand-canary', async () => {
      const canary = change(await read());
      if (canary) await browser.storage.local.set({ [KEY]: canary });
    });
  },
};

async function read(): Promise<Canary | null> {
  const stored = await browser.storage.local.get(KEY);
  return Canary.safeParse(stored[KEY]).data ?? null;
}

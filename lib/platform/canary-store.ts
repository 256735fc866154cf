import { browser } from 'wxt/browser';
import { Canary } from '../domain/storage/canary';

const PREFIX = 'canary:';

/** The canaries of all pages, apart from both copies of the records. */
export interface CanaryStore {
  /** Every page's canary. What is not one is passed over. */
  readAll(): Promise<readonly Canary[]>;
  /** Puts a canary in the place of this page's. */
  write(canary: Canary): Promise<void>;
  /** Puts one canary in the place of all. */
  replaceAll(canary: Canary): Promise<void>;
}

/**
 * Opens the canaries in the extension's own storage.
 * @param page tells this page from every other
 */
export function createCanaryStore(page: string): CanaryStore {
  const own = `${PREFIX}${page}`;

  async function stored(): Promise<[string, unknown][]> {
    const all = await browser.storage.local.get(null);
    return Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  }

  async function write(canary: Canary): Promise<void> {
    await browser.storage.local.set({ [own]: canary });
  }

  return {
    async readAll() {
      const entries = await stored();
      return entries.flatMap(([, value]) => Canary.safeParse(value).data ?? []);
    },
    write,
    async replaceAll(canary) {
      // This one first: a kill in between leaves too many, never none.
      await write(canary);
      const others = (await stored()).map(([key]) => key).filter((key) => key !== own);
      if (others.length > 0) await browser.storage.local.remove(others);
    },
  };
}

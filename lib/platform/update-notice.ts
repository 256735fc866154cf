import { browser } from 'wxt/browser';

/** Under which the worker notes the version that waits. The browser forgets it when that version comes in. */
const KEY = 'update-ready';

/**
 * In the worker: notes that a newer version waits, and never brings it in. That anyone listens keeps the browser from
 * doing so under an interview.
 */
export function noteUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => {
    void browser.storage.session.set({ [KEY]: version });
  });
}

/**
 * Calls back when a newer version waits, also where it came before this page did; more than once, it may be. Returns how to
 * stop that.
 */
export function followUpdate(onReady: () => void): () => void {
  let over = false;

  async function look(): Promise<void> {
    const { [KEY]: version } = await browser.storage.session.get(KEY);
    const waits = typeof version === 'string' && version !== browser.runtime.getManifest().version;
    if (waits && !over) onReady();
  }

  function hear(changes: object): void {
    if (KEY in changes) void look();
  }

  // The page hears of it even where the worker could not note it.
  browser.runtime.onUpdateAvailable.addListener(onReady);
  browser.storage.session.onChanged.addListener(hear);
  void look();
  return () => {
    over = true;
    browser.runtime.onUpdateAvailable.removeListener(onReady);
    browser.storage.session.onChanged.removeListener(hear);
  };
}

/** Ends every page of the extension and starts it anew, in the version that waits. */
export function reloadExtension(): void {
  browser.runtime.reload();
}

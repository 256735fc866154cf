import { browser } from 'wxt/browser';

/** Whether the panel is hidden: one answer for all pages, which lasts until the browser is closed. */
export interface HiddenSwitch {
  /** Undefined until it has been read; a page that does not know yet must not show anything. */
  readonly get: () => boolean | undefined;
  /** Hides or shows. This page follows at once, the others when they hear of it. */
  readonly set: (hidden: boolean) => void;
  /** Calls back at each change of `get`; returns how to stop that. While anyone listens, the shortcut works too. */
  readonly subscribe: (listener: () => void) => () => void;
}

const KEY = 'hidden';

/**
 * Makes the switch of this page. The shortcut is heard here and not in the worker, which would first have to wake up.
 * Two open pages do no harm to each other: both hear it, and both set the same.
 */
export function createHiddenSwitch(): HiddenSwitch {
  const listeners = new Set<() => void>();
  let hidden: boolean | undefined;
  let writes = 0;

  function update(next: boolean): void {
    if (next === hidden) return;
    hidden = next;
    for (const listener of [...listeners]) listener();
  }

  async function read(): Promise<void> {
    try {
      const stored = await browser.storage.session.get(KEY);
      // What is being written is newer than what was read.
      if (writes === 0) update(stored[KEY] === true);
    } catch {
      // A panel that can never be seen is worse than one that forgot to hide.
      update(hidden ?? false);
    }
  }

  async function write(next: boolean): Promise<void> {
    writes += 1;
    try {
      await browser.storage.session.set({ [KEY]: next });
    } finally {
      writes -= 1;
    }
    await read();
  }

  function set(next: boolean): void {
    update(next);
    void write(next);
  }

  function hear(changes: object): void {
    if (KEY in changes) void read();
  }

  function press(command: string): void {
    if (command === 'hide-panel') set(!hidden);
  }

  // Before anyone listens: it is known when the page is first drawn.
  void read();
  return {
    get: () => hidden,
    set,
    subscribe(listener) {
      if (listeners.size === 0) {
        browser.storage.session.onChanged.addListener(hear);
        browser.commands.onCommand.addListener(press);
        void read();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        browser.storage.session.onChanged.removeListener(hear);
        browser.commands.onCommand.removeListener(press);
      };
    },
  };
}

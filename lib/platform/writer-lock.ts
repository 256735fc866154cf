/** What a page hears about the lock that it asked for. */
export interface WriterLockHandlers {
  /** This page may write from now on. */
  readonly onGranted: () => void;
  /** Another page wants to write: resolves when everything is written out. */
  readonly onHandOver: () => Promise<void>;
  /** Another page has the lock: at the start already, or from now on. */
  readonly onTaken: () => void;
}

/** One page's place in the line for a lock that one page at a time can hold. */
export interface WriterLock {
  /** Asks the page that holds the lock to write out, then takes it. */
  readonly takeOver: () => void;
  /** Whether this page has the lock now. */
  readonly isHeld: () => boolean;
  /** Gives the lock back, or leaves the line. */
  readonly release: () => void;
}

/** How long a page is given to write out before the lock is taken from it, in milliseconds: it may be frozen. */
const PATIENCE = 2000;

/** Gets in line for a lock, across all pages of the extension. */
export function requestWriterLock(name: string, handlers: WriterLockHandlers): WriterLock {
  const channel = new BroadcastChannel(name);
  let line = new AbortController();
  let letGo: (() => void) | null = null;
  let askingToTakeOver = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  function hold(): Promise<void> {
    stopAsking();
    // The page let go before its turn came: nobody would give this lock back.
    if (over) return Promise.resolve();
    return new Promise((resolve) => {
      letGo = resolve;
      handlers.onGranted();
    });
  }

  async function waitInLine(): Promise<void> {
    line = new AbortController();
    await until(navigator.locks.request(name, { signal: line.signal }, hold));
  }

  /** Waits until a request is over, and gets back in line when it ended with the lock in other hands. */
  async function until(request: Promise<unknown>): Promise<void> {
    try {
      await request;
    } catch (error) {
      // AbortError: the lock was taken from this page, or the page has left the line.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
    if (letGo === null || over) return;
    letGo = null;
    handlers.onTaken();
    await waitInLine();
  }

  function stopAsking(): void {
    askingToTakeOver = false;
    // What is left of this patience must not cut short that of a later time.
    clearTimeout(patience);
  }

  function steal(): void {
    if (!askingToTakeOver || over) return;
    stopAsking();
    line.abort();
    void until(navigator.locks.request(name, { steal: true }, hold));
  }

  channel.addEventListener('message', ({ data }) => {
    if (data === 'handed over') steal();
    if (data !== 'hand over' || letGo === null) return;
    void handlers.onHandOver().then(() => {
      channel.postMessage('handed over');
      letGo?.();
    });
  });

  void until(
    navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock || over) return hold();
      handlers.onTaken();
      void waitInLine();
      return undefined;
    }),
  );

  return {
    takeOver() {
      if (letGo !== null) return;
      stopAsking();
      askingToTakeOver = true;
      channel.postMessage('hand over');
      patience = setTimeout(steal, PATIENCE);
    },
    isHeld: () => letGo !== null,
    release() {
      over = true;
      stopAsking();
      line.abort();
      letGo?.();
      letGo = null;
      channel.close();
    },
  };
}

import type { BrowserContext } from '@playwright/test';

/** Resolves when the person closes the browser, or stops the script with Ctrl+C; then the browser is closed too. */
export async function untilStopped(context: BrowserContext): Promise<void> {
  // Without a listener every question that a page asks would be answered with no in the person's place.
  context.on('dialog', () => undefined);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const stop = () => void context.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await closed;
  process.off('SIGINT', stop).off('SIGTERM', stop);
}

import type { BrowserContext } from '@playwright/test';

/**
 * Resolves when the browser is closed: by the person, or by this because the script is to stop (Ctrl+C).
 * npm passes Ctrl+C on to a process that has it already, so the handlers stay: a second one must not cut the tidying short.
 */
export function untilStopped(context: BrowserContext): Promise<void> {
  // Without a listener, what a page asks would be answered with no in the person's place.
  context.on('dialog', () => undefined);
  const stop = () => void context.close();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve) => context.on('close', () => resolve()));
}

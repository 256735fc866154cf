import type { Page } from '@playwright/test';
import type { Shortcut } from '@/lib/domain/shortcut';

/** The presses that wait for a page to take them, oldest first, as any page of the extension reads them. */
export async function waitingShortcuts(page: Page): Promise<Shortcut[]> {
  const stored = await page.evaluate<Record<string, Shortcut>>('chrome.storage.session.get(null)');
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('shortcut:'))
    .map(([, shortcut]) => shortcut)
    .sort((a, b) => a.at - b.at);
}

/** Stops the extension's worker, as the browser does when it has had nothing to do for a while. */
export async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}

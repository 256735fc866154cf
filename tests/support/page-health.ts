import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong on the pages that were watched; the browser reports a breach of the content policy as an error too. */
export interface PageHealth {
  readonly troubles: readonly string[];
  /** Watches a page that was opened before anyone could listen, with what it has said so far. */
  adopt(page: Page): Promise<void>;
}

/** Watches every page and worker of a context for console errors, uncaught errors and crashes. */
export function watchPages(context: BrowserContext): PageHealth {
  const troubles: string[] = [];
  const note = (where: string, what: string) => void troubles.push(`${where}: ${what}`);

  context.on('console', (message) => {
    if (message.type() === 'error') note(message.page()?.url() ?? 'worker', message.text());
  });
  context.on('weberror', (thrown) => note(thrown.page()?.url() ?? 'page', thrown.error().message));
  context.on('page', (page) => page.on('crash', () => note(page.url(), 'the page crashed')));

  return {
    troubles,
    async adopt(page) {
      page.on('console', (message) => message.type() === 'error' && note(page.url(), message.text()));
      page.on('pageerror', (error) => note(page.url(), error.message));
      for (const message of await page.consoleMessages({ filter: 'all' })) {
        if (message.type() === 'error') note(page.url(), message.text());
      }
      for (const error of await page.pageErrors({ filter: 'all' })) note(page.url(), error.message);
    },
  };
}

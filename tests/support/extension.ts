/** What every spec starts from: `import { expect, test } from '@/tests/support/extension'`. */
import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { DashboardPage } from '@/tests/e2e/pages/dashboard.page';
import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { ExtensionSession } from './extension-session';

export { expect };

/** A side panel docked in a window of 1280 × 800 px, as a tab. */
const PANEL_SIZE = { width: 360, height: 665 };
const DASHBOARD_SIZE = { width: 1280, height: 860 };

/** What a test may ask for. */
interface ExtensionFixtures {
  /** The built extension in a browser of its own; the test fails if any page of it reported an error. */
  session: ExtensionSession;
  /** The panel of somebody else, in a browser of their own. */
  panelElsewhere: PanelPage;
  /** The context as it was opened; after a restart, `session.context` is the one. */
  context: BrowserContext;
  extensionId: string;
  /** The side panel's page, as a tab. */
  panel: PanelPage;
  dashboard: DashboardPage;
  openPanel: () => Promise<PanelPage>;
  /** Opens the dashboard in a further tab, at a place within it such as `#/settings`. */
  openDashboard: (hash?: string) => Promise<DashboardPage>;
  /** Opens the real side panel beside the first tab. */
  openDockedPanel: () => Promise<PanelPage>;
  /** Closes the browser and opens it again on the same profile; pages are to be opened anew. */
  relaunch: () => Promise<void>;
  /** Kills the browser (kill -9 of its process group) and opens it again on the same profile. */
  crash: () => Promise<void>;
}

export const test = base.extend<ExtensionFixtures>({
  // Playwright reads from the first parameter which fixtures one depends on, so it stays a pattern.
  // eslint-disable-next-line no-empty-pattern -- see above
  session: async ({}, use) => withSession(use),
  // eslint-disable-next-line no-empty-pattern -- see above
  panelElsewhere: async ({}, use) =>
    withSession(async (session) => use(new PanelPage(await session.openTab('sidepanel.html', PANEL_SIZE)))),
  context: async ({ session }, use) => use(session.context),
  extensionId: async ({ session }, use) => use(session.extensionId),
  panel: async ({ openPanel }, use) => use(await openPanel()),
  dashboard: async ({ openDashboard }, use) => use(await openDashboard()),
  openPanel: async ({ session }, use) =>
    use(async () => new PanelPage(await session.openTab('sidepanel.html', PANEL_SIZE))),
  openDashboard: async ({ session }, use) =>
    use(
      async (hash = '') => new DashboardPage(await session.openTab(`dashboard.html${hash}`, DASHBOARD_SIZE)),
    ),
  openDockedPanel: async ({ session }, use) => use(async () => new PanelPage(await session.openDocked())),
  relaunch: async ({ session }, use) => use(() => session.relaunch()),
  crash: async ({ session }, use) => use(() => session.crash()),
});

async function withSession(use: (session: ExtensionSession) => Promise<void>): Promise<void> {
  const session = await ExtensionSession.open();
  try {
    await use(session);
  } finally {
    await session.close();
  }
  expect(session.troubles, 'errors that pages reported').toEqual([]);
}

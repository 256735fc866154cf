import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/** What the DevTools protocol tells of a tab, a page or a worker. */
interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

const PATIENCE_MS = 15_000;

/**
 * Opens the real side panel beside a tab, as the toolbar button does. Call it while the panel is closed: the button
 * closes an open one. Returns the id of the panel's DevTools target.
 * Throws where the browser is too old to press the button or shows no panel.
 */
export async function openDockedPanel(browser: ExtensionBrowser, tab: Page): Promise<string> {
  const { devtools, extensionId } = browser;
  await tab.bringToFront();
  await panelFollowsButton(browser);
  const button = (await targets(devtools)).find(({ type, url }) => type === 'tab' && url === tab.url());
  if (!button) throw new Error(`No tab shows ${tab.url()}.`);
  return panelOpenedBy(browser, () =>
    devtools.send('Extensions.triggerAction', { id: extensionId, targetId: button.targetId }),
  );
}

/**
 * Does what opens the real side panel, and waits for it. Returns the id of the panel's DevTools target. Throws where no
 * panel opens.
 */
export async function panelOpenedBy(
  { devtools, extensionId }: ExtensionBrowser,
  open: () => Promise<unknown>,
): Promise<string> {
  const known = new Set((await targets(devtools)).map(({ targetId }) => targetId));
  await open();
  const panelUrl = `chrome-extension://${extensionId}/sidepanel.html`;
  return firstTarget(
    devtools,
    ({ type, url, targetId }) => type === 'page' && url.startsWith(panelUrl) && !known.has(targetId),
  );
}

/**
 * The docked panel as a page of 360 px to drive. The connection that opened the browser does not list side panels; a
 * second one does, if it is made when the panel is there.
 */
export async function connectDockedPanel(browser: ExtensionBrowser, targetId: string): Promise<Page> {
  const { devtoolsUrl, downloadsFolder } = browser;
  const second = await chromium.connectOverCDP(devtoolsUrl, { artifactsDir: downloadsFolder });
  for (const page of second.contexts().flatMap((context) => context.pages())) {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    if (targetInfo.targetId === targetId) return page;
  }
  throw new Error('The docked panel is open, but its page cannot be reached.');
}

/** Waits until the extension's worker has told the browser that its button opens the panel; before, a press does nothing. */
async function panelFollowsButton({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const worker = context.serviceWorkers().find((each) => new URL(each.url()).host === extensionId);
  // A worker that is not there has run already and gone to rest. The code is text: only the worker knows `chrome`.
  await worker?.evaluate(`new Promise((resolve) => {
    const look = async () => {
      const { openPanelOnActionClick } = await chrome.sidePanel.getPanelBehavior();
      if (openPanelOnActionClick) resolve();
      else setTimeout(look, 20);
    };
    void look();
  })`);
}

async function targets(devtools: CDPSession): Promise<Target[]> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** Resolves to the id of the first target that passes, be it open already or opened later. */
async function firstTarget(devtools: CDPSession, passes: (target: Target) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = ({ targetInfo }: { targetInfo: Target }) => {
      if (!passes(targetInfo)) return;
      clearTimeout(timer);
      resolve(targetInfo.targetId);
    };
    const timer = setTimeout(
      () => reject(new Error('The browser did not open the side panel.')),
      PATIENCE_MS,
    );
    devtools.on('Target.targetCreated', look);
    devtools.on('Target.targetInfoChanged', look);
    devtools.send('Target.setDiscoverTargets', { discover: true, filter: [{}] }).catch(reject);
  });
}

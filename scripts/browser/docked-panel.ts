import { chromium } from '@playwright/test';
import type { CDPSession, Page, Worker } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/**
 * Opens the real side panel beside a tab, as the toolbar button does. Call it while the panel is closed: the button
 * closes an open one. Returns the id of the panel's DevTools target.
 * Throws where the browser is too old to press the button or shows no panel.
 */
export async function openDockedPanel(browser: ExtensionBrowser, tab: Page): Promise<string> {
  const { devtools, extensionId } = browser;
  await tab.bringToFront();
  await panelFollowsButton(browser);
  const panel = panelTarget(devtools, `chrome-extension://${extensionId}/sidepanel.html`);
  await devtools.send('Extensions.triggerAction', { id: extensionId, targetId: await tabTarget(devtools, tab) });
  return panel;
}

/**
 * The docked panel as a page of 360 px to drive. The connection that opened the browser does not list side panels; a
 * second one does, if it is made when the panel is there.
 */
export async function connectDockedPanel(browser: ExtensionBrowser, targetId: string): Promise<Page> {
  const second = await chromium.connectOverCDP(browser.devtoolsUrl);
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
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const worker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  // Text, because the extension's API is known inside its worker only.
  await worker.evaluate(`new Promise((resolve) => {
    const look = async () => {
      const { openPanelOnActionClick } = await chrome.sidePanel.getPanelBehavior();
      if (openPanelOnActionClick) resolve();
      else setTimeout(look, 20);
    };
    void look();
  })`);
}

async function tabTarget(devtools: CDPSession, tab: Page): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  const target = targetInfos.find(({ type, url }) => type === 'tab' && url === tab.url());
  if (!target) throw new Error(`No tab shows ${tab.url()}.`);
  return target.targetId;
}

/** Resolves to the id of the next page that the browser opens at a URL. */
async function panelTarget(devtools: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  const known = new Set(targetInfos.map((each) => each.targetId));
  return new Promise((resolve, reject) => {
    devtools.on('Target.targetCreated', ({ targetInfo }) => look(targetInfo));
    devtools.on('Target.targetInfoChanged', ({ targetInfo }) => look(targetInfo));
    devtools.send('Target.setDiscoverTargets', { discover: true, filter: [{}] }).catch(reject);
    function look(target: { targetId: string; type: string; url: string }) {
      if (target.type === 'page' && target.url.startsWith(url) && !known.has(target.targetId)) resolve(target.targetId);
    }
  });
}

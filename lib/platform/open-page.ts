import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab, at a place within it such as `#/loops`. A dashboard that is open already is reused. */
export async function openDashboard(hash: string): Promise<void> {
  const base = new URL('/dashboard.html', location.origin).href;
  const [open] = await browser.tabs.query({ url: `${base}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: base + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: base + hash });
  await browser.windows.update(open.windowId, { focused: true });
}

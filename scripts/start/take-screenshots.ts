import { mkdir } from 'node:fs/promises';
import { connectDockedPanel } from '@/scripts/browser/docked-panel';
import type { ExtensionBrowser } from '@/scripts/browser/extension-browser';
import { shootInto } from './shoot';
import { tourDashboard } from './tour-dashboard';
import { tourOpening } from './tour-opening';
import { tourPanel } from './tour-panel';

const DASHBOARD_SIZE = { width: 1280, height: 860 };

/** Runs the sample interview in the docked panel, then visits the dashboard and plans an opening; writes a PNG per screen and theme. */
export async function takeScreenshots(
  browser: ExtensionBrowser,
  panel: string,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shoot = shootInto(folder);
  await tourPanel(await connectDockedPanel(browser, panel), shoot);
  const dashboard = await browser.context.newPage();
  await dashboard.setViewportSize(DASHBOARD_SIZE);
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html`);
  await tourDashboard(dashboard, shoot);
  await tourOpening(dashboard, shoot);
}

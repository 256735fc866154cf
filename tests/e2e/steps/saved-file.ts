import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { DashboardPage, ExportName } from '../pages/dashboard.page';

/** A file that the browser saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Saves the sealed scorecard on the screen, in the panel or in the dashboard. */
export async function saveScorecard(page: Page): Promise<SavedFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save scorecard file|Export)$/ }).click();
  return readDownload(await download);
}

/** Exports the consolidated scorecard of the loop on the screen. */
export async function exportLoop(dashboard: DashboardPage, format: ExportName): Promise<SavedFile> {
  return readDownload(await dashboard.exportAs(format));
}

/** What a download saved, and under which name. */
export async function readDownload(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

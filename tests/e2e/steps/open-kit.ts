import { Buffer } from 'node:buffer';
import { expect } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';
import type { SavedFile } from './saved-file';

/** Opens a kit from a file on the home screen and prepares its interview. */
export async function openKitFile(panel: PanelPage, { name, text }: SavedFile): Promise<void> {
  await panel.page.getByRole('button', { name: 'Open a kit…' }).click();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await panel.page.getByLabel('Kit file').setInputFiles(file);
  await prepare(panel);
}

/** Opens a kit from its text, as it comes in a message, and prepares its interview. */
export async function pasteKit(panel: PanelPage, text: string): Promise<void> {
  await panel.page.getByRole('button', { name: 'Open a kit…' }).click();
  await panel.page.getByRole('textbox', { name: 'Or paste its text' }).fill(text);
  await panel.page.getByRole('button', { name: 'Open pasted text' }).click();
  await prepare(panel);
}

async function prepare({ page, startInterview }: PanelPage): Promise<void> {
  await page.getByRole('button', { name: 'Prepare interview' }).click();
  await expect(startInterview).toBeVisible();
}

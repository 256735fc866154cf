import { expect } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';

/** Types notes into the box that has the focus, each ended with Enter. */
export async function typeNotes(panel: PanelPage, notes: readonly string[]): Promise<void> {
  await expect(panel.note).toBeFocused();
  for (const note of notes) await panel.page.keyboard.type(`${note}\n`);
  await expect(panel.note).toHaveValue('');
}

/** Acts from within the note: a slash and one key. */
export async function slash(panel: PanelPage, key: string): Promise<void> {
  await expect(panel.note).toBeFocused();
  await panel.page.keyboard.type(`/${key}`);
}

/** Leaves the note for command mode, presses keys there, and comes back to the note. */
export async function command(panel: PanelPage, ...keys: readonly string[]): Promise<void> {
  await expect(panel.note).toBeFocused();
  const { keyboard } = panel.page;
  await keyboard.press('Escape');
  await expect(panel.commandMode).toBeFocused();
  for (const key of keys) await keyboard.press(key);
  await keyboard.press('Enter');
  await expect(panel.note).toBeFocused();
}

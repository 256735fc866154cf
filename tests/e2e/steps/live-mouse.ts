import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';
import { notesShown } from './conduct';

/** Clicks into the note and writes notes, each ended with Enter. The words come at once: the keys are not the point. */
export async function writeNotes(panel: PanelPage, notes: readonly string[]): Promise<void> {
  const { keyboard } = panel.page;
  await panel.note.click();
  for (const note of notes) {
    await keyboard.insertText(note);
    await keyboard.press('Enter');
  }
  await expect(panel.note).toHaveValue('');
}

/** Clicks an entry of the menu in the bar. */
export async function fromMenu({ page }: PanelPage, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: entry }).click();
}

/** Goes to a question by its place in the list. */
export async function goByList(panel: PanelPage, place: number): Promise<void> {
  await panel.place.click();
  const list = panel.page.getByRole('region', { name: 'Questions' });
  await list
    .getByRole('listitem')
    .nth(place - 1)
    .getByRole('button')
    .click();
  await expect(list).toBeHidden();
  await expect(panel.place).toHaveText(new RegExp(`^${place} of `));
}

/** Opens the tools of the note at a place by a press on its words. Returns the note. */
export async function openTools(panel: PanelPage, place: number): Promise<Locator> {
  const note = notesShown(panel).nth(place);
  await note.locator('[dir=auto]').first().click();
  await expect(note.getByRole('group', { name: 'Note tools' })).toBeVisible();
  return note;
}

/** Replaces the words of the note at a place; leaving the field for the note box saves them. */
export async function rewriteNote(panel: PanelPage, place: number, text: string): Promise<void> {
  const note = await openTools(panel, place);
  await note.getByRole('button', { name: 'Edit note' }).click();
  const field = note.getByRole('textbox', { name: 'Edit note' });
  await field.click({ clickCount: 3 });
  await panel.page.keyboard.insertText(text);
  await panel.note.click();
  await expect(field).toBeHidden();
}

/** Makes two notes of the one at a place, where a click into the middle of its words puts the caret. */
export async function splitNote(panel: PanelPage, place: number): Promise<void> {
  const note = await openTools(panel, place);
  await note.getByRole('button', { name: 'Edit note' }).click();
  await note.getByRole('textbox', { name: 'Edit note' }).click({ position: { x: 70, y: 12 } });
  await note.getByRole('button', { name: 'Split here' }).click();
}

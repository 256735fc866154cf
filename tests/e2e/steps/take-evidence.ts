import { expect } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';
import { notesShown, ratingGiven } from './conduct';

/** At the question on the screen: a probe, a signal and a note with each mark, which end in the number given. */
export async function takeEvidence(panel: PanelPage, index: number): Promise<void> {
  await panel.page.getByRole('list', { name: 'Probes' }).getByRole('checkbox').first().check();
  const signal = panel.page.getByRole('group', { name: 'Signals' }).getByRole('button').first();
  const heard = await signal.locator('[dir=auto]').innerText();
  await panel.tapSignal(0);
  await panel.note.pressSequentially(`+ named the limit, ${index}\n- blamed the data, ${index}\n`);
  await panel.addNote(`> we paged on PSI, ${index}`);
  await panel.addNote(`second system, ${index}`);
  await expect(notesShown(panel)).toHaveCount(5);
  await expect(notesShown(panel)).toContainText([
    `strong evidence: ${heard}`,
    `strong evidence: named the limit, ${index}`,
    `weak evidence: blamed the data, ${index}`,
    `“we paged on PSI, ${index}”`,
    `second system, ${index}`,
  ]);
}

/** Reads the anchors, taps on one of them as a hasty reader would, and finds the rating as it was. */
export async function readAnchors(panel: PanelPage, rating: string | null): Promise<void> {
  await panel.anchors.click();
  const sheet = panel.page.getByRole('region', { name: /^Anchors: / });
  await expect(sheet.getByRole('listitem')).toHaveCount(5);
  await sheet.getByRole('listitem').first().click();
  await sheet.getByRole('button', { name: 'Close anchors' }).click();
  await expect(sheet).toBeHidden();
  await expect(ratingGiven(panel)).toHaveCount(rating === null ? 0 : 1);
  if (rating !== null) await expect(ratingGiven(panel)).toHaveAccessibleName(rating);
}

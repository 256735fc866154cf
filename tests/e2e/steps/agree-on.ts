import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The panel agrees on a level for the item on the screen. */
export async function agreeOn(page: Page, level: string, reason: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Consensus' });
  const radio = page.getByRole('radio', { name: level });
  await form.locator('label').filter({ has: radio }).click(); // its face lies over the radio itself
  await form.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await form.getByRole('button', { name: 'Record consensus' }).click();
  await expect(form.getByText(`Agreed: ${level}`)).toBeVisible();
}

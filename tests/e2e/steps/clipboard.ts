import type { Page } from '@playwright/test';

/** What is on the clipboard, as a person finds out: pasted into a field of another page, which this fills. */
export async function pasted(page: Page): Promise<string> {
  await page.setContent('<textarea aria-label="Message"></textarea>');
  await page.bringToFront();
  const field = page.getByRole('textbox');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  return field.inputValue();
}

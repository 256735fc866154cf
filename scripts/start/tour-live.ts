import type { Page } from '@playwright/test';
import type { Shoot } from './shoot';

/** What lies over the live screen, by the key that opens it in command mode. */
const SHEETS = [
  ['anchors', 'a'],
  ['questions', 'l'],
  ['facts', 'f'],
  ['keys', '?'],
] as const;

/** Shows the states of the live screen one after the other, and leaves it as it was. */
export async function tourLive(page: Page, shoot: Shoot): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  const { keyboard } = page;

  await note.focus();
  await keyboard.press('Escape');
  await shoot(page, 'panel-command-mode');
  await keyboard.press('s');
  await shoot(page, 'panel-signals');
  await keyboard.press('Escape');
  for (const [name, key] of SHEETS) {
    await keyboard.press(key);
    await shoot(page, `panel-${name}`);
    await keyboard.press('Escape');
  }
  await keyboard.press('k');
  await keyboard.type('drfit alert');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await keyboard.press('ArrowDown');
  await shoot(page, 'panel-find');
  await button('Close find').click();

  await button(/^\d+:\d\d left/).click();
  await shoot(page, 'panel-clock');
  await keyboard.press('Escape');
  await button('More').first().click();
  await shoot(page, 'panel-menu');
  await button('End early…').click();
  await shoot(page, 'panel-end-early');
  await keyboard.press('Escape');
  await button('Hide panel').click();
  await shoot(page, 'panel-hidden');
  await keyboard.press('Enter');
}

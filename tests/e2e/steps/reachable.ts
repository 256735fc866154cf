import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectToFit } from './fits';

/** Long enough to scroll to a control and to look whether something lies over it, in milliseconds. */
const PATIENCE = 1500;

/** Everything that can be used on the screen, or within a part of it, can be scrolled to and pressed, and nothing is wider than the window. */
export async function expectReachable(
  page: Page,
  screen: string,
  within: Locator = page.locator('body'),
): Promise<void> {
  await expectToFit(page, screen);
  const controls = within
    .locator('button, a[href], input, select, textarea, summary')
    .and(page.locator(':enabled, summary, a'));
  const lost: string[] = [];
  for (const control of await controls.all()) {
    if (!(await control.isVisible()) || (await control.evaluate((each) => each.closest('[inert]') !== null)))
      continue;
    await control
      .click({ trial: true, timeout: PATIENCE })
      .catch(async () =>
        lost.push(await control.evaluate(({ ariaLabel, textContent }) => ariaLabel ?? textContent)),
      );
  }
  expect.soft(lost, `${screen}: cannot be reached`).toEqual([]);
}

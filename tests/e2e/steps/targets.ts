import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Everything that can be pressed on the screen is at least 24 × 24 CSS px (WCAG 2.2, 2.5.8); a link in a sentence may be less. */
export async function expectLargeTargets(page: Page, screen: string): Promise<void> {
  expect.soft(await smallTargets(page), `${screen}: targets under 24 px`).toEqual([]);
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    for (const control of document.querySelectorAll(
      'button, a[href], input, select, textarea, summary, [role=option]',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) continue;
      if (control.matches('p a')) continue;
      const target = control.matches('[type=radio], [type=checkbox]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = target.getBoundingClientRect();
      if (width <= 1 && height <= 1) continue; // for screen readers alone
      // Half a pixel is lost where the size of text is no whole number.
      if (width >= 23.5 && height >= 23.5) continue;
      const name = control.getAttribute('aria-label') ?? control.textContent;
      small.push(`${control.tagName} ${name.slice(0, 60)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
    }
    return small;
  });
}

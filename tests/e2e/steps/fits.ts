import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Looks at the screen as it stands, by the name it is reported under. */
export type Fits = (screen: string) => Promise<void>;

/** Nothing on the screen is wider than the window, and nothing scrolls to the side but a region that the keyboard reaches. */
export async function expectToFit(page: Page, screen: string): Promise<void> {
  expect.soft(await overflowing(page), `${screen}: wider than the window`).toEqual([]);
}

/** What reaches over the edge of the window, or scrolls to the side within it, by tag and words. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > innerWidth ? [`the page: ${root.scrollWidth} px`] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const mayScroll = element.matches('[role=region][tabindex="0"]');
      const scrolls =
        !mayScroll && ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth;
      const isControl = element.matches('button, input, select, textarea, summary, a, [popover]');
      if (scrolls || (isControl && (left < -0.5 || right > innerWidth + 0.5)))
        found.push(
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 80),
        );
    }
    return found;
  });
}

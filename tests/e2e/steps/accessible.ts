import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The themes that a page is looked at in. */
export const THEMES = ['light', 'dark'] as const;

/**
 * Looks at the screen as it stands, in each width: axe finds nothing, and nothing is wider than the
 * window.
 */
export async function expectAccessible(page: Page, screen: string, widths: readonly number[]): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const findings = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
    expect.soft(findings, `${screen}, ${width} px`).toEqual([]);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `${screen}, ${width} px: widest`).toBeLessThanOrEqual(width);
  }
}

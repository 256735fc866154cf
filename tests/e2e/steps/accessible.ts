import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectToFit } from './fits';
import { expectLargeTargets } from './targets';

/** The themes that a page is looked at in, as the media that it asks for. */
export const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

/**
 * Looks at the screen as it stands, in each width: axe finds nothing, nothing is wider than the window, and all that can be
 * pressed is large enough.
 */
export async function expectAccessible(page: Page, screen: string, widths: readonly number[]): Promise<void> {
  const rules = await rulesOfTheme(page);
  const height = page.viewportSize()?.height ?? 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], ...rules })
      .analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const [first] = [...any, ...all, ...none];
        return `${id}: ${first?.message ?? ''} in ${html.slice(0, 120)}`;
      }),
    );
    expect.soft(findings, `${screen}, ${width} px`).toEqual([]);
    await expectToFit(page, `${screen}, ${width} px`);
    await expectLargeTargets(page, `${screen}, ${width} px`);
  }
}

/** What axe is to look at: a dark page differs from the light one, in which everything is looked at, by its colours alone. */
async function rulesOfTheme(page: Page): Promise<Parameters<AxeBuilder['options']>[0]> {
  const is = (query: string) => page.evaluate((words) => matchMedia(words).matches, query);
  // There the browser paints the system's colours, but reports the page's own as the fill of text, which axe takes for what is seen.
  if (await is('(forced-colors: active)')) return { rules: { 'color-contrast': { enabled: false } } };
  if (await is('(prefers-color-scheme: dark)')) return { runOnly: ['color-contrast', 'link-in-text-block'] };
  return {};
}

import path from 'node:path';
import type { Page } from '@playwright/test';

/** Takes a picture of what a page shows now, in the light and in the dark theme. */
export type Shoot = (page: Page, name: string) => Promise<void>;

const THEMES = ['light', 'dark'] as const;

/** A `Shoot` that writes `<name>-light.png` and `<name>-dark.png` to a folder. */
export function shootInto(folder: string): Shoot {
  return async (page, name) => {
    await page.mouse.move(0, 0); // off the button that was pressed last
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({
        path: path.join(folder, `${name}-${colorScheme}.png`),
        animations: 'disabled',
        caret: 'initial',
      });
    }
  };
}

import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/extension';
import { conduct } from './steps/conduct';
import { fromMenu } from './steps/live-mouse';
import { expectReachable } from './steps/reachable';

const KIT = 'MLOps, senior: incident operations';

/** How a person who needs larger text looks at the panel. */
const ZOOMS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '640 px wide at 200 %': (page) => page.setViewportSize({ width: 320, height: 332 }),
  'text alone at 200 %': async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('26px');
  },
};

for (const [name, zoom] of Object.entries(ZOOMS)) {
  test(`${name}: everything can be scrolled to and pressed`, async ({ panel }) => {
    test.setTimeout(120_000);
    const { page } = panel;
    await zoom(page);
    await expectReachable(page, 'home');
    await panel.start('Zoom Z-1', KIT);
    await conduct(panel, [{ notes: ['+ named the limit', '- no figure', 'third'], rating: '4' }]);
    await expectReachable(page, 'live');
    await panel.anchors.click();
    await expectReachable(page, 'anchors');
    await page.getByRole('button', { name: 'Close anchors' }).click();
    await panel.timeLeft.click();
    await expectReachable(page, 'the clock');
    await page.getByRole('button', { name: 'Close the clock' }).click();
    await fromMenu(panel, 'Find a question');
    await expectReachable(page, 'find');
    await page.getByRole('button', { name: 'Close find' }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expectReachable(page, 'menu', page.locator(':popover-open'));
    await page.keyboard.press('Escape');

    await panel.wrapUp.click();
    await expectReachable(page, 'wrap-up');
    await panel.settleOpenRatings();
    await panel.recommend('Yes');
    await expectReachable(page, 'recommendation');
    await panel.seal();
    await expectReachable(page, 'sealed');
  });
}

import { aScorecard } from '@/tests/support/builders';
import { expect, test } from '@/tests/support/extension';
import { AFTER_THE_CALL } from './states/after-the-call';
import { BEFORE_THE_CALL } from './states/before-the-call';
import { IN_THE_CALL } from './states/in-the-call';
import { SHEETS_IN_THE_CALL } from './states/sheets-in-the-call';
import { expectAccessible, THEMES } from './steps/accessible';
import { conduct } from './steps/conduct';
import { scorecardFile, textFile } from './steps/handed-file';

/** As wide as it may be dragged in most windows, docked, and as narrow as it has to work. */
const PANEL_WIDTHS = [480, 360, 320];
const PARTS = {
  'before the call': BEFORE_THE_CALL,
  'in the call': IN_THE_CALL,
  'in the call, under sheets': SHEETS_IN_THE_CALL,
  'after the call': AFTER_THE_CALL,
};
/** One width a theme: what there is to see is the same in both. */
const DASHBOARD_WIDTHS = { light: [1280], dark: [800] };

for (const [theme, media] of Object.entries(THEMES)) {
  for (const [part, states] of Object.entries(PARTS)) {
    test(`axe finds nothing in the panel ${part}, ${theme}`, async ({ panel, openPanel }) => {
      test.setTimeout(120_000); // some fifty looks of axe
      await panel.page.clock.install();
      await panel.page.emulateMedia(media);
      for (const { name, reach, leave } of states) {
        await test.step(name, async () => {
          const stage = { panel, openPanel };
          await reach(stage);
          await expectAccessible(panel.page, name, PANEL_WIDTHS);
          await leave?.(stage);
        });
      }
    });
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dashboard, ${theme}`, async ({ dashboard, openPanel }) => {
    const { page } = dashboard;
    const look = (screen: string) => expectAccessible(page, screen, DASHBOARD_WIDTHS[theme]);
    await page.emulateMedia(THEMES[theme]);
    await expect(page.getByText('No loops yet')).toBeVisible();
    await look('no loops');
    await dashboard.newLoop.click();
    await look('new loop');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await dashboard.go('Interviews');
    await look('no interviews');
    await dashboard.go('Settings');
    await page.getByRole('button', { name: 'Load the sample loop' }).click();
    await expect(page.getByRole('button', { name: 'Remove the sample loop' })).toBeVisible();
    await look('settings');

    await dashboard.go('Loops');
    await look('loops');
    await dashboard.open('Sample candidate S-01');
    await expect(dashboard.consolidated).toBeVisible();
    await look('loop');
    await dashboard.export.click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look('export menu');
    await page.keyboard.press('Escape');
    await dashboard.importFiles([scorecardFile(aScorecard(1)), textFile('letter.json', 'Dear panel')]);
    await expect(dashboard.importResult.getByRole('listitem')).toHaveCount(2);
    await look('import result');
    await dashboard.go('Loops');
    await dashboard.createLoop('Robin Sample', 'Senior MLOps engineer');
    await look('empty loop');

    const panel = await openPanel();
    await panel.page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
    await panel.startInterview.click();
    await conduct(panel, [{ notes: ['+ strong', '> in their own words'], rating: '4' }]);
    await page.bringToFront();
    await dashboard.go('Interviews');
    await look('interviews');
    await dashboard.open('Sample candidate S-01');
    await expect(page.getByText('in their own words')).toBeVisible();
    await look('interview');
    await dashboard.go('Interviews');
    await page.getByRole('button', { name: /^Delete the interview/ }).click();
    await dashboard.go('Settings');
    await page.getByRole('button', { name: 'Erase all for good…' }).click();
    await look('settings with something deleted');
  });
}

import { aScorecard } from '@/tests/support/builders';
import { expect, test } from '@/tests/support/extension';
import { expectAccessible, THEMES } from './steps/accessible';
import { conduct } from './steps/conduct';
import { scorecardFile, textFile } from './steps/handed-file';

/** Docked, and as narrow as it has to work. */
const PANEL_WIDTHS = [360, 320];
/** One width a theme: what there is to see is the same in both. */
const DASHBOARD_WIDTHS = { light: [1280], dark: [800] };

for (const theme of THEMES) {
  test(`axe finds nothing in the panel, ${theme}`, async ({ panel }) => {
    const { page } = panel;
    const look = (screen: string) => expectAccessible(page, screen, PANEL_WIDTHS);
    await page.emulateMedia({ colorScheme: theme });
    await expect(panel.loadSample).toBeVisible();
    await look('empty home');

    await panel.loadSample.click();
    await page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
    await expect(panel.startInterview).toBeVisible();
    await look('prepared');

    await panel.startInterview.click();
    await conduct(panel, [
      { notes: ['+ strong', '- weak', '> in their own words', 'a-long-word-'.repeat(12)], rating: '4' },
      { notes: ['plain'] },
    ]);
    await look('live');
    await panel.anchors.click();
    await look('anchors open');
    await page.getByRole('button', { name: 'Close anchors' }).click();
    await panel.page.getByRole('button', { name: 'Home' }).click();
    await look('home');

    await page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
    await panel.wrapUp.click();
    await look('wrap-up');
    await page.getByRole('button', { name: 'Seal', exact: true }).click();
    await look('recommendation locked');
    await panel.settleOpenRatings();
    await panel.recommend('Yes');
    await look('recommendation open');
    await panel.seal();
    await look('sealed');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /^Delete the interview/ }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await look('home with a message');
  });

  test(`axe finds nothing in the dashboard, ${theme}`, async ({ dashboard, openPanel }) => {
    const { page } = dashboard;
    const look = (screen: string) => expectAccessible(page, screen, DASHBOARD_WIDTHS[theme]);
    await page.emulateMedia({ colorScheme: theme });
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

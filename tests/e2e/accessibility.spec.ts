import { aScorecard } from '@/tests/support/builders';
import { expect, test } from '@/tests/support/extension';
import { AFTER_THE_CALL } from './states/after-the-call';
import { BEFORE_THE_CALL } from './states/before-the-call';
import { IN_THE_CALL } from './states/in-the-call';
import { SHEETS_IN_THE_CALL } from './states/sheets-in-the-call';
import { expectAccessible, THEMES } from './steps/accessible';
import { LoopPage } from './pages/loop.page';
import { OpeningPage } from './pages/opening.page';
import { agreeOn } from './steps/agree-on';
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
const DASHBOARD_WIDTHS = { light: [1280, 800], dark: [800] };

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
    await page.getByRole('link', { name: 'Start the debrief' }).click();
    await look('before the debrief');
    await page.getByRole('button', { name: 'Begin the debrief' }).click();
    await agreeOn(page, '3', 'one probe only');
    await look('an item of the debrief');
    await page.getByRole('button', { name: 'Decision' }).click();
    await page.getByRole('checkbox').first().check();
    await look('the decision');
    await page.getByRole('radio', { name: 'Hire', exact: true }).check();
    await page.getByRole('textbox', { name: 'Why' }).fill('owned a rollback');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByRole('button', { name: 'Reopen…' }).click();
    await look('a decision to reopen');
    await page.getByRole('link', { name: 'Back to the loop' }).click();
    await look('loop with consensus and decision');
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

  test(`axe finds nothing in openings, team and planned loops, ${theme}`, async ({ dashboard, panel }) => {
    test.setTimeout(120_000); // some twenty looks of axe
    const { page } = dashboard;
    const look = (screen: string) => expectAccessible(page, screen, DASHBOARD_WIDTHS[theme]);
    const opening = new OpeningPage(page);
    await page.emulateMedia(THEMES[theme]);
    await dashboard.go('Team');
    await look('nobody in the team');
    await dashboard.go('Openings');
    await look('no openings');
    await page.getByRole('button', { name: 'New opening' }).click();
    await look('new opening');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await opening.create('Axe opening', 'MLOps engineer', 'Senior');
    await look('opening without a panel');
    await opening.addPanelist({ name: 'Lee', stage: 'Technical interview', isMe: true });
    await opening.addPanelist({ name: 'Ana', stage: 'Technical interview', shadowing: true });
    await opening.addPanelist({ name: 'Max', stage: 'ML system design' });
    await opening.suggest.click();
    await page.getByText('Structure score').click();
    await expect(page.getByRole('region', { name: 'Why this assignment' })).toBeVisible();
    await look('opening with suggestion, warnings and structure score');
    await opening.loops.getByRole('button', { name: 'New loops' }).click();
    await page.getByRole('textbox', { name: 'Candidates, one per line' }).fill('A-1, Robin\nA-2\nA-2');
    await look('new loops');
    await page.getByRole('button', { name: 'Create 2 loops' }).click();
    await dashboard.open('A-1');
    await look('planned loop');
    const loop = new LoopPage(page);
    const kit = await loop.saveKit('Max');
    await loop.choose('Max', 'Replace…');
    await look('planned loop, replacing somebody');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Candidate withdrew…' }).click();
    await loop.giveReason('The candidate withdrew', 'another offer', 'Log withdrawal');
    await look('planned loop, withdrawn');
    await dashboard.go('Loops');
    await look('loops of an opening');
    await dashboard.go('Openings');
    await dashboard.open('Axe opening');
    await page.getByRole('button', { name: 'Change the plan…' }).click();
    await look('locked opening');
    await dashboard.go('Team');
    await look('team');

    await panel.page.bringToFront();
    await panel.page.emulateMedia(THEMES[theme]);
    await panel.page.getByRole('button', { name: 'Open a kit…' }).click();
    await expectAccessible(panel.page, 'open a kit', PANEL_WIDTHS);
    await panel.page.getByLabel('Kit file').setInputFiles(textFile('bad.kit.json', '{'));
    await expect(panel.page.getByRole('alert')).toBeVisible();
    await expectAccessible(panel.page, 'a kit refused', PANEL_WIDTHS);
    await panel.page.getByLabel('Kit file').setInputFiles(textFile(kit.name, kit.text));
    await expect(panel.page.getByRole('button', { name: 'Prepare interview' })).toBeVisible();
    await expectAccessible(panel.page, 'a kit to take in', PANEL_WIDTHS);
  });
}

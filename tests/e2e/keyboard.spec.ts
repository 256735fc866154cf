import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import type { PanelPage } from './pages/panel.page';
import { notesShown, ratingGiven } from './steps/conduct';
import { chooseRadio, press, tabTo } from './steps/keyboard';
import { readDownload } from './steps/saved-file';

test('with single keys off, Tab reaches all there is, and what is on the screen does it', async ({
  panel,
  openDashboard,
}) => {
  const { page } = panel;
  const { keyboard } = page;
  const dashboard = await openDashboard('#/settings');
  const singleKeys = dashboard.page.getByRole('checkbox', { name: 'Single keys in command mode' });
  await singleKeys.click();
  await expect(singleKeys).not.toBeChecked();
  await dashboard.page.close();
  await tabTo(panel.candidate);
  await keyboard.type('Key K-3');
  await tabTo(panel.kit);
  await keyboard.type('MLOps, senior: i');
  await press(panel.startInterview);

  await expect(panel.note).toBeFocused();
  await keyboard.type('+ heard in the first question\n- and doubted\n');
  await expect(notesShown(panel)).toHaveCount(2);
  // Escape leads nowhere, so no letter is ever taken for a command.
  await keyboard.press('Escape');
  await keyboard.type('n 4');
  await expect(panel.note).toHaveValue('n 4');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.press('Delete');
  await tickAndTap(panel);
  await chooseRadio(panel.ratingScale(), 2);
  await readAnchors(panel);
  await press(panel.nextQuestion);
  await expect(panel.place).toHaveText('2 of 6');
  await tabTo(panel.note);
  await keyboard.type('heard in the second question\n');
  await chooseRadio(panel.ratingScale(), 5);
  await press(panel.wrapUp);

  for (let step = 1; step <= 5; step += 1) {
    if (step > 2) await chooseRadio(panel.ratingScale(), step - 2);
    await tabTo(page.getByRole('textbox', { name: 'Rationale' }));
    await keyboard.type(`Rationale ${step}`);
    await press(page.getByRole('button', { name: 'Continue' }));
  }
  await chooseRadio(panel.recommendation, 2);
  await tabTo(page.getByRole('textbox', { name: 'Sealed by' }));
  await keyboard.type('Kay');
  await press(panel.sealScorecard);
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Save scorecard file' }));

  const scorecard = Scorecard.parse(JSON.parse((await readDownload(await download)).text));
  expect(scorecard.ratings.map(({ rating }) => rating)).toEqual([3, 'not-assessed', 2, 3, 4]);
  expect(scorecard.ratings.map(({ rationale }) => rationale)).toEqual(
    [1, 2, 3, 4, 5].map((step) => `Rationale ${step}`),
  );
  expect(scorecard.notes).toHaveLength(4);
  expect(scorecard.probes).toHaveLength(1);
  expect(scorecard).toMatchObject({
    candidate: 'Key K-3',
    recommendation: 'yes',
    interviewer: { name: 'Kay' },
  });
});

/** Back from the note to the probes and signals, and on to the note again. */
async function tickAndTap(panel: PanelPage): Promise<void> {
  const { keyboard } = panel.page;
  await tabTo(panel.page.getByRole('group', { name: 'Signals' }).getByRole('button').first(), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(notesShown(panel)).toHaveCount(3);
  const probe = panel.probes.first();
  await tabTo(probe, 'Shift+Tab');
  await keyboard.press('Space');
  await expect(probe).toBeChecked();
  await tabTo(panel.note);
}

async function readAnchors(panel: PanelPage): Promise<void> {
  await tabTo(panel.anchors, 'Shift+Tab');
  await panel.page.keyboard.press('Enter');
  const sheet = panel.page.getByRole('region', { name: /^Anchors: / });
  await expect(sheet).toBeVisible();
  await panel.page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(ratingGiven(panel)).toHaveAccessibleName('3');
}

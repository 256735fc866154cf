import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import type { PanelPage } from './pages/panel.page';
import { notesShown, ratingGiven } from './steps/conduct';
import { chooseRadio, press, tabTo } from './steps/keyboard';
import { readDownload } from './steps/saved-file';

const QUESTIONS = 6;

test('a whole interview by keyboard alone', async ({ panel }) => {
  const { page } = panel;
  const { keyboard } = page;
  await tabTo(panel.candidate);
  await keyboard.type('Key K-3');
  await tabTo(panel.kit);
  await keyboard.type('MLOps, senior: i');
  await press(panel.startInterview);

  for (let question = 1; question <= QUESTIONS; question += 1) {
    await expect(page.getByText(`${question} of ${QUESTIONS}`)).toBeVisible();
    await expect(panel.note).toBeFocused();
    await keyboard.type(`+ heard in question ${question}\n- and doubted\n`);
    await expect(notesShown(panel)).toHaveCount(2);
    if (question === 1) await tickAndTap(panel);
    // The fifth question is the second on the competency of the fourth.
    if (question < 5) await chooseRadio(panel.ratingScale(), question);
    if (question === 2) await readAnchors(panel);
    if (question < QUESTIONS) await press(panel.nextQuestion);
  }
  await press(panel.wrapUp);

  for (let step = 1; step <= 5; step += 1) {
    if (step === 5) await chooseRadio(panel.ratingScale(), 5);
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
  expect(scorecard.ratings.map(({ rating }) => rating)).toEqual([2, 3, 4, 5, 'not-assessed']);
  expect(scorecard.ratings.map(({ rationale }) => rationale)).toEqual(
    [1, 2, 3, 4, 5].map((step) => `Rationale ${step}`),
  );
  expect(scorecard.notes).toHaveLength(2 * QUESTIONS + 1);
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
  const probe = panel.page.getByRole('list', { name: 'Probes' }).getByRole('checkbox').first();
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

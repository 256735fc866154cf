import { expect, test } from '@/tests/support/extension';
import type { PanelPage } from './pages/panel.page';
import { conduct, nextQuestion, notesShown, ratingGiven } from './steps/conduct';

test('an interview is seen live in the dashboard', async ({ panel, openDashboard }) => {
  await panel.start('Live L-7', 'MLOps, senior: incident operations');
  const dashboard = await openDashboard('#/interviews');
  await dashboard.open('Live L-7');
  const record = dashboard.page.getByRole('article').first();
  await expect(record.getByRole('heading')).toHaveText(/Not rated yet$/);
  await expect(record.getByRole('listitem')).toHaveCount(0);
  // A reload would be a navigation: the mark lies in the page as it is now.
  await dashboard.page.evaluate(() => Object.assign(window, { neverReloaded: true }));

  await panel.page.bringToFront();
  await conduct(panel, [{ notes: ['+ seen at once', '> in their words'], rating: '4' }]);
  await expect(record.getByRole('listitem')).toHaveCount(2);
  await expect(record.getByRole('listitem')).toContainText(['seen at once', '“in their words”']);
  await expect(record.getByRole('heading')).toHaveText(/4$/);

  await panel.rate('2');
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(ratingGiven(panel)).toHaveAccessibleName('4');
  await expect(record.getByRole('heading')).toHaveText(/4$/);
  await panel.wrapUp.click();
  await panel.page.getByRole('textbox', { name: 'Rationale' }).pressSequentially('Because of the limit');
  await expect(record).toContainText('Because of the limit');
  await expect(dashboard.page.getByText(/In wrap-up$/)).toBeVisible();
  expect(await dashboard.page.evaluate(() => 'neverReloaded' in window)).toBe(true);
});

test('a second panel reads along, takes over with nothing lost, and gives back', async ({
  panel: first,
  openPanel,
}) => {
  await first.start('Hand H-8', 'MLOps, senior: incident operations');
  await conduct(first, [{ notes: ['+ written by the first'], rating: '3' }]);
  await first.note.pressSequentially('half typed by the fir');

  const second = await openPanel();
  await expectReader(second);
  await expect(second.note).toHaveValue('half typed by the fir');
  await first.page.bringToFront();
  await first.note.pressSequentially('st');
  await expect(second.note).toHaveValue('half typed by the first');

  await takeOver(second);
  await expectReader(first);
  await expect(second.note).toHaveValue('half typed by the first');
  await second.note.press('End');
  await second.note.pressSequentially(', ended by the second\n');
  await second.rate('5');
  await nextQuestion(second);
  await second.addNote('- on the next question');
  await expect(first.question).toHaveText(await second.question.innerText());
  await expect(notesShown(first)).toContainText(['on the next question']);

  await takeOver(first);
  await expectReader(second);
  await first.addNote('the first again');
  await first.page.getByRole('button', { name: 'Previous question' }).click();
  for (const panel of [first, second]) {
    await expect(notesShown(panel)).toContainText([
      'written by the first',
      'half typed by the first, ended by the second',
    ]);
    await expect(ratingGiven(panel)).toHaveAccessibleName('5');
    await expect(panel.page.getByRole('button', { name: 'All 4' })).toBeVisible();
  }
});

test('closing the page that writes hands the interview to the one that reads', async ({
  panel: first,
  openPanel,
}) => {
  await first.start('Close C-9', 'MLOps, senior: incident operations');
  await first.addNote('before the page was closed');
  const second = await openPanel();
  await expectReader(second);
  await expect(notesShown(second)).toContainText(['before the page was closed']);
  await first.page.close();
  await expect(second.note).toBeEditable();
  await second.addNote('after it');
  await expect(notesShown(second)).toContainText(['before the page was closed', 'after it']);
});

async function takeOver(panel: PanelPage): Promise<void> {
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Take over here' }).click();
  await expect(panel.note).toBeEditable();
  await expect(panel.page.getByText('is being written in another window')).toBeHidden();
}

/** A page that reads along can change nothing, and says why. */
async function expectReader(panel: PanelPage): Promise<void> {
  await expect(panel.page.getByText('is being written in another window')).toBeVisible();
  await expect(panel.note).not.toBeEditable();
  await expect(panel.nextQuestion).toBeDisabled();
  await expect(panel.ratingScale().getByRole('radio').first()).toBeDisabled();
}

import { expect, test } from '@/tests/support/extension';
import { test as testWithWindow } from '@/tests/support/extension-with-keys';
import { PanelPage } from './pages/panel.page';
import { conduct, nextQuestion, notesShown, ratingGiven } from './steps/conduct';
import { askToPopOut, boundsOf, moveWindow, popOut } from './steps/pop-out';

const KIT = 'MLOps, senior: incident operations';

test('a popped-out window takes the interview over, both follow each other, and closing it gives back', async ({
  openDockedPanel,
  context,
}) => {
  const panel = await openDockedPanel();
  await panel.start('Pop P-1', KIT);
  await conduct(panel, [{ notes: ['+ from the panel'], rating: '3' }]);
  await panel.note.pressSequentially('half typed in the pan');

  const { page } = await popOut(panel, context);
  const window = new PanelPage(page);
  await expect(window.note).toBeEditable();
  await expect(panel.page.getByText('is being written in another window')).toBeVisible();
  await expect(panel.note).not.toBeEditable();
  await expect(window.note).toHaveValue('half typed in the pan');
  await expect(notesShown(window)).toContainText(['from the panel']);
  await expect(ratingGiven(window)).toHaveAccessibleName('3');

  await window.note.press('End');
  await window.note.pressSequentially('el, ended in the window\n');
  await window.rate('5');
  await expect(notesShown(panel)).toContainText(['half typed in the panel, ended in the window']);
  await expect(ratingGiven(panel)).toHaveAccessibleName('5');
  await nextQuestion(window);
  await expect(panel.question).toHaveText(await window.question.innerText());

  await page.close({ runBeforeUnload: true });
  await expect(panel.note).toBeEditable();
  await expect(panel.page.getByText('is being written in another window')).toBeHidden();
  await panel.addNote('from the panel again');
  await panel.page.getByRole('button', { name: 'All 3' }).click();
  await expect(notesShown(panel)).toHaveCount(3);
});

// Without a window of their own, driven pages have the size that the driver gives them.
testWithWindow(
  'a second pop-out brings the first one to the front, and the next opens where the last one was',
  async ({ panel, context }) => {
    await panel.start('Pop P-2', KIT);
    const first = await popOut(panel, context);
    const { width, height } = await boundsOf(first.page);
    expect({ width, height }).toEqual({ width: 380, height: 720 });
    await expect(new PanelPage(first.page).note).toBeEditable();

    await panel.page.bringToFront();
    await askToPopOut(panel);
    await expect.poll(() => first.page.evaluate(() => document.hasFocus())).toBe(true);
    expect(context.pages().filter((page) => page.url().includes('#/interview/'))).toEqual([first.page]);

    const moved = { left: 210, top: 40, width: 420, height: 640 };
    await moveWindow(first.page, { ...moved, left: 60 });
    await moveWindow(first.page, moved);
    await first.page.close({ runBeforeUnload: true });
    const second = await popOut(panel, context);
    expect(await boundsOf(second.page)).toEqual(moved);
  },
);

test('an address that names no interview shows the panel as it is', async ({
  openPanel,
  context,
  extensionId,
}) => {
  const panel = await openPanel();
  await panel.start('Pop P-3', KIT);
  for (const rubbish of ['#/interview/', '#/interview/<b>', '#/interview/../loops', '#/else']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html${rubbish}`);
    await expect(page.getByText('is being written in another window')).toBeVisible();
    await page.close();
  }
  await expect(panel.note).toBeEditable();
});

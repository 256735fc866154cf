import { expect, test } from '@/tests/support/extension';
import { BLANK, HiddenPage, paintedText, watchNextFrame } from './pages/hidden.page';
import type { PanelPage } from './pages/panel.page';
import { notesShown } from './steps/conduct';
import { tabTo } from './steps/keyboard';

const KIT = 'MLOps, senior: incident operations';

test('the docked panel is blank in the frame after the click, and one key brings it back as it was', async ({
  openDockedPanel,
  openPanel,
}) => {
  const panel = await openDockedPanel();
  const hidden = new HiddenPage(panel.page);
  await panel.start('Hide H-1', KIT);
  await panel.addNote('+ kept while hidden');
  await panel.note.pressSequentially('half  typed');

  const nextFrame = await watchNextFrame(panel.page, 'click');
  await hidden.hidePanel.click();
  expect(await nextFrame()).toBe(BLANK);
  await hidden.expectHidden();

  // The hidden page goes on writing: another page reads along.
  const other = await openPanel();
  await new HiddenPage(other.page).expectHidden();
  await other.page.keyboard.press('Escape');
  await expect(other.page.getByText('is being written in another window')).toBeVisible();
  await hidden.expectShown();

  await other.page.getByRole('button', { name: 'Hide panel' }).click();
  await hidden.expectHidden();
  await panel.page.keyboard.press('z');
  await hidden.expectShown();
  await expect(notesShown(panel)).toContainText(['kept while hidden']);
  await expect(panel.note).toHaveValue('half  typed');
});

test('the focus goes back to where it was, with its caret, and the key is not typed there', async ({
  panel,
  openPanel,
}) => {
  await panel.start('Hide H-2', KIT);
  const other = await openPanel();
  await panel.page.bringToFront();
  await panel.note.pressSequentially('ab');
  await panel.note.press('ArrowLeft');
  await hideFrom(other);
  const hidden = new HiddenPage(panel.page);
  await hidden.expectHidden();
  const nextFrame = await watchNextFrame(panel.page, 'keydown');
  await panel.page.keyboard.press('q');
  expect(await nextFrame()).toContain('Wrap up');
  await expect(panel.note).toBeFocused();
  await expect(panel.note).toHaveValue('ab');
  await panel.page.keyboard.type('-');
  await expect(panel.note).toHaveValue('a-b');
});

test('all by keyboard: Enter hides, and the focus returns to the button, the scroll to where it was', async ({
  panel,
}) => {
  await panel.start('Hide H-3', KIT);
  await panel.addNote('long '.repeat(400));
  const hidden = new HiddenPage(panel.page);
  const { middle } = panel;
  await tabTo(hidden.hidePanel, 'Shift+Tab');
  await middle.evaluate((element) => element.scrollTo(0, 20));
  await panel.page.keyboard.press('Enter');
  await hidden.expectHidden();
  // Keys that only modify others, or move the focus, show nothing.
  for (const key of ['Shift', 'Alt', 'Control', 'AudioVolumeUp', 'Tab', 'Shift+Tab']) {
    await panel.page.keyboard.press(key);
  }
  expect(await paintedText(panel.page)).toBe(BLANK);
  await panel.page.keyboard.press('Enter');
  await hidden.expectShown();
  await expect(hidden.hidePanel).toBeFocused();
  expect(await middle.evaluate(({ scrollTop }) => scrollTop)).toBe(20);
});

test('Close panel closes the docked panel; it opens again as hidden as it was, and shows nothing before', async ({
  context,
  openDockedPanel,
  openPanel,
}) => {
  const docked = await openDockedPanel();
  await docked.start('Hide H-4', KIT);
  await docked.note.pressSequentially('half a');
  let hidden = new HiddenPage(docked.page);
  await hidden.hidePanel.click();
  const closed = docked.page.waitForEvent('close');
  await hidden.closePanel.click();
  await closed;

  // Every frame of the page, from its first one on.
  await context.addInitScript(() => {
    const frames = new Set<string>();
    const look = () => {
      frames.add(document.body.innerText.trim().replace(/\s+/g, ' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { frames });
  });
  const tab = await openPanel();
  await new HiddenPage(tab.page).expectHidden();
  const frames = await tab.page.evaluate<string[]>('[...frames]');
  expect(frames.filter((text) => text !== '')).toEqual([BLANK]);
  await tab.page.close();

  const again = await openDockedPanel();
  hidden = new HiddenPage(again.page);
  await hidden.expectHidden();
  await again.page.getByRole('dialog').click({ position: { x: 20, y: 20 } });
  await hidden.expectShown();
  await expect(again.note).toHaveValue('half a');
});

async function hideFrom({ page }: PanelPage): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Hide panel' }).click();
  await new HiddenPage(page).expectHidden();
}

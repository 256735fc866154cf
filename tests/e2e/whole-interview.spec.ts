import type { Page } from '@playwright/test';
import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import type { PanelPage } from './pages/panel.page';
import { notesShown, ratingGiven } from './steps/conduct';
import { press, tabTo } from './steps/keyboard';
import { command, slash, typeNotes } from './steps/live-keys';
import { readDownload } from './steps/saved-file';

const NOTES_PER_QUESTION = 10;
const PLANNED = 10;

/** The notes on one question, with each kind of mark among them. */
function notesOn(question: number): readonly string[] {
  const marks = ['+ ', '- ', '> ', ''];
  return Array.from(
    { length: NOTES_PER_QUESTION },
    (_, i) => `${marks[i % marks.length]}heard ${i} in question ${question}`,
  );
}

test('sixty minutes by keyboard alone, in the docked panel', async ({ openDockedPanel }) => {
  test.setTimeout(120_000);
  const panel = await openDockedPanel();
  const { page } = panel;
  const { keyboard } = page;
  await page.clock.install();

  await tabTo(panel.candidate);
  await keyboard.type('Key K-12');
  await tabTo(panel.kit);
  await keyboard.type('MLOps, mid: deployment');
  await press(panel.startInterview);
  await expect(panel.place).toHaveText(`1 of ${PLANNED}`);

  // First: notes, a rating from within the note, and on.
  await typeNotes(panel, notesOn(1));
  await expect(notesShown(panel)).toHaveCount(NOTES_PER_QUESTION);
  await slash(panel, '4');
  await expect(ratingGiven(panel)).toHaveAccessibleName('4');
  await page.clock.fastForward('05:00');
  await expect(page.getByRole('button', { name: /^5[45]:\d\d left/ })).toBeVisible();
  await slash(panel, 'n');
  await expect(panel.place).toHaveText(`2 of ${PLANNED}`);

  // Second: command mode rates, ticks a probe and notes a signal; then it is skipped all the same.
  await command(panel, 'p', '1', '2');
  await expect(panel.probes.first()).toBeChecked();
  await command(panel, 'x');
  await expect(panel.place).toHaveText(`3 of ${PLANNED}`);

  // Third: a found question goes in behind it, and one of the interviewer's own behind that.
  await typeNotes(panel, notesOn(3));
  await page.clock.fastForward('05:00');
  await findAndInsert(page);
  await expect(panel.place).toHaveText(`3 of ${PLANNED + 1}`);
  await slash(panel, 'n');
  await expect(panel.place).toHaveText(`4 of ${PLANNED + 1}`);
  await typeNotes(panel, notesOn(4));
  await askOwn(page);
  await expect(panel.place).toHaveText(`4 of ${PLANNED + 2}`);
  await slash(panel, 'n');
  await expect(panel.question).toHaveText('Who is paged when it fails at night?');
  await typeNotes(panel, notesOn(5));
  await page.clock.fastForward('05:00');

  // A note is amended, and the amendment taken back and made again.
  await amendFirstNote(panel, 'the corrected words');
  await expect(notesShown(panel).first()).toContainText('the corrected words');
  await command(panel, 'u');
  await expect(notesShown(panel).first()).toContainText('heard 0 in question 5');
  await amendFirstNote(panel, 'the corrected words');

  // Back to the skipped one through the list, then on to the end, one by one.
  await slash(panel, 'l');
  await page.getByRole('region', { name: 'Questions' }).waitFor();
  await press(page.getByRole('region', { name: 'Questions' }).getByRole('button', { name: /skipped/ }));
  await expect(panel.place).toHaveText(`2 of ${PLANNED + 2}`);
  await typeNotes(panel, notesOn(2));
  await page.clock.fastForward('05:00');
  for (let question = 6; question <= PLANNED + 2; question += 1) {
    await goTo(panel, question);
    await typeNotes(panel, notesOn(question));
    await slash(panel, question % 2 === 0 ? '3' : '5');
    await page.clock.fastForward('04:00');
  }
  // A rating is changed, a pause does not count, and the copilot leads to the closing.
  await slash(panel, '2');
  await expect(ratingGiven(panel)).toHaveAccessibleName('2');
  await slash(panel, 'z');
  await page.clock.fastForward('20:00');
  await slash(panel, 'z');
  await expect(page.getByRole('button', { name: 'Closing words' })).toBeVisible();
  await slash(panel, 'n');
  await expect(page.getByRole('region', { name: /the closing/ })).toBeFocused();
  await keyboard.press('Escape');
  await page.clock.fastForward('07:00');
  await slash(panel, 'w');

  await wrapUpByKeyboard(panel);
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Save scorecard file' }));
  const scorecard = Scorecard.parse(JSON.parse((await readDownload(await download)).text));
  expect(scorecard.notes).toHaveLength(NOTES_PER_QUESTION * (PLANNED + 2));
  expect(scorecard.questions.map(({ progress }) => progress)).toEqual(
    Array.from({ length: PLANNED + 2 }, () => 'asked'),
  );
  expect(scorecard.inserted).toHaveLength(2);
  expect(scorecard.probes).toHaveLength(1);
  expect(scorecard.questions[1]?.visits).toHaveLength(2);
  expect(scorecard.pauses).toHaveLength(1);
  const minutes = (scorecard.endedAt - scorecard.startedAt) / 60_000;
  expect(Math.floor(minutes)).toBeGreaterThanOrEqual(5 * 4 + 7 * 4 + 20 + 7);
  expect(scorecard.notes.some(({ text }) => text === 'the corrected words')).toBe(true);
  expect(scorecard.recommendation).toBe('yes');
});

/** Goes to a question by its place in the list. */
async function goTo(panel: PanelPage, place: number): Promise<void> {
  await slash(panel, 'l');
  const list = panel.page.getByRole('region', { name: 'Questions' });
  await press(
    list
      .getByRole('listitem')
      .nth(place - 1)
      .getByRole('button'),
  );
  await expect(panel.place).toHaveText(`${place} of ${PLANNED + 2}`);
}

async function findAndInsert(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('/k');
  const find = page.getByRole('region', { name: 'Find' });
  await expect(find.getByRole('combobox', { name: 'Find a question' })).toBeFocused();
  await keyboard.type('shadwo traffic');
  await expect(find.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const insert = find.getByRole('button', { name: 'Insert', exact: true });
  await keyboard.press('ArrowDown');
  while (!(await insert.isEnabled())) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(find).toBeHidden();
}

async function askOwn(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('/k');
  const find = page.getByRole('region', { name: 'Find' });
  await press(find.getByRole('button', { name: 'Ask your own' }));
  await expect(find.getByRole('textbox', { name: 'Question' })).toBeFocused();
  await keyboard.type('Who is paged when it fails at night?');
  await press(find.getByRole('button', { name: 'Insert', exact: true }));
  await expect(find).toBeHidden();
}

async function amendFirstNote(panel: PanelPage, text: string): Promise<void> {
  const { page } = panel;
  await tabTo(notesShown(panel).first().getByRole('button'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Edit note' }));
  await expect(page.getByRole('textbox', { name: 'Edit note' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`${text}\n`);
  await expect(panel.note).toBeFocused();
}

/** Each competency in turn; then the recommendation and the seal. */
async function wrapUpByKeyboard(panel: PanelPage): Promise<void> {
  const { page } = panel;
  const { keyboard } = page;
  const onward = page.getByRole('button', { name: /^(Continue|Skip for now)$/ });
  await onward.waitFor();
  while (await onward.isVisible()) {
    const scale = panel.ratingScale();
    if ((await ratingGiven(panel).count()) === 0) {
      await tabTo(scale.getByRole('radio').first());
      await keyboard.press('Space');
    }
    await tabTo(page.getByRole('textbox', { name: 'Rationale' }));
    await keyboard.type('What was noted says so.');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await press(onward);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
  }
  await tabTo(panel.recommendation.getByRole('radio').first());
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await press(panel.sealScorecard);
  await page.getByRole('heading', { name: 'Scorecard sealed' }).waitFor();
}

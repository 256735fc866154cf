import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import { HiddenPage } from './pages/hidden.page';
import type { PanelPage } from './pages/panel.page';
import { notesShown, ratingGiven } from './steps/conduct';
import { pasted } from './steps/clipboard';
import { expectToFit } from './steps/fits';
import type { Fits } from './steps/fits';
import { fromMenu, goByList, openTools, rewriteNote, splitNote, writeNotes } from './steps/live-mouse';
import { saveScorecard } from './steps/saved-file';
import { readAnchors } from './steps/take-evidence';
import { amend, wrapUp } from './steps/wrap-up-mouse';

const PLANNED = 10;
const ASKED = PLANNED + 2;
const NOTES_PER_QUESTION = 10;
const NARROWEST = { width: 320, height: 665 };
const OWN = 'Who is paged when it fails at night?';

test('sixty minutes by mouse, in the docked panel at 320 px', async ({ openDockedPanel, context }) => {
  test.setTimeout(120_000);
  const mail = await context.newPage();
  const panel = await openDockedPanel();
  const { page } = panel;
  const fits = (screen: string) => expectToFit(page, screen);
  await page.setViewportSize(NARROWEST);
  expect(await page.evaluate(() => innerWidth)).toBe(320);
  await page.clock.install();
  await fits('home');
  await panel.start('Mouse M-12', 'MLOps, mid: deployment');
  await expect(panel.place).toHaveText(`1 of ${PLANNED}`);
  await fits('live');

  // First: why it is asked, two probes, signals, notes, a rating; the anchors are read and rate nothing.
  await page.getByRole('button', { name: 'Why this is asked' }).click();
  await fits('why it is asked');
  await panel.probes.first().click();
  await panel.probes.nth(1).click();
  await expect(panel.probes.first()).toBeChecked();
  await gather(panel, 1);
  await panel.rate('4');
  await readAnchors(panel, '4');
  await page.clock.fastForward('05:00');
  await panel.nextQuestion.click();
  await expect(panel.place).toHaveText(`2 of ${PLANNED}`);

  // Second: it is skipped. Third: a found question goes in behind it, and one of the interviewer's own behind that.
  await page.getByRole('button', { name: 'Skip question' }).click();
  await expect(panel.place).toHaveText(`3 of ${PLANNED}`);
  await gather(panel, 3);
  await page.clock.fastForward('05:00');
  await findAndInsert(panel, fits);
  await expect(panel.place).toHaveText(`3 of ${PLANNED + 1}`);
  await panel.nextQuestion.click();
  await expect(panel.place).toHaveText(`4 of ${PLANNED + 1}`);
  await gather(panel, 4);
  await askOwn(panel, fits);
  await panel.nextQuestion.click();
  await expect(panel.question).toHaveText(OWN);
  await gather(panel, 5);
  await page.clock.fastForward('05:00');
  await workOnNotes(panel, fits);

  // Back by one, then to the skipped one through the list, and on to the end.
  await page.getByRole('button', { name: 'Previous question' }).click();
  await expect(panel.place).toHaveText(`4 of ${ASKED}`);
  await goByList(panel, 2);
  await gather(panel, 2);
  await page.clock.fastForward('05:00');
  for (let question = 6; question <= ASKED; question += 1) {
    await goByList(panel, question);
    await gather(panel, question);
    await panel.rate(question % 2 === 0 ? '3' : '5');
    await page.clock.fastForward('04:00');
  }
  await panel.rate('2');
  await expect(ratingGiven(panel)).toHaveAccessibleName('2');
  await pauseFor(panel, '20:00', fits);
  await page.getByRole('button', { name: `All ${ASKED * NOTES_PER_QUESTION}` }).click();
  await expect(notesShown(panel)).toHaveCount(ASKED * NOTES_PER_QUESTION);
  await fits('all notes');
  const hidden = new HiddenPage(page);
  await hidden.hidePanel.click();
  await expect(hidden.showAgain).toBeVisible();
  await fits('hidden');
  await hidden.showAgain.click();
  await hidden.expectShown();
  await page.getByRole('button', { name: 'Closing words' }).click();
  await fits('closing');
  await page.clock.fastForward('07:00');
  await panel.wrapUp.click();

  await wrapUp(panel, fits);
  await panel.recommend('Yes');
  await fits('recommendation');
  await panel.seal();
  await fits('sealed');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Scorecard copied')).toBeVisible();
  expect(await pasted(mail)).toContain('Mouse M-12');
  const first = Scorecard.parse(JSON.parse((await saveScorecard(page)).text));
  expectRecord(first);

  await amend(panel, fits);
  const second = Scorecard.parse(JSON.parse((await saveScorecard(page)).text));
  expect(second).toMatchObject({ revision: 2, recommendation: 'strong-yes', notes: first.notes });
  await page.getByRole('button', { name: 'Draft from this interview' }).click();
  await fits('handover');
  await page.getByRole('button', { name: 'Copy handover' }).click();
  await expect(page.getByText('Handover copied')).toBeVisible();
  expect(await pasted(mail)).toContain(first.kit.parts[0]?.competency.title);
});

/** Ten notes on the question on the screen: its signals by tap, then words with each kind of mark. */
async function gather(panel: PanelPage, question: number): Promise<void> {
  const signals = panel.page.getByRole('group', { name: 'Signals' }).getByRole('button');
  const taps = Math.min(4, await signals.count());
  for (let signal = 0; signal < taps; signal += 1) await panel.tapSignal(signal);
  const marks = ['+ ', '- ', '> ', ''];
  const typed = Array.from(
    { length: NOTES_PER_QUESTION - taps },
    (_, i) => `${marks[i % marks.length]}heard ${i} in question ${question}`,
  );
  await writeNotes(panel, typed);
  await expect(notesShown(panel)).toHaveCount(NOTES_PER_QUESTION);
}

async function findAndInsert(panel: PanelPage, fits: Fits): Promise<void> {
  await fromMenu(panel, 'Find a question');
  const find = panel.page.getByRole('region', { name: 'Find' });
  await find.getByRole('combobox', { name: 'Find a question' }).click();
  await panel.page.keyboard.insertText('shadwo traffic');
  const found = find.getByRole('listbox').getByRole('option', { disabled: false });
  await found.first().click();
  await find.getByRole('button', { name: 'Preview' }).click();
  await fits('find, with a preview');
  await find.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(find).toBeHidden();
}

async function askOwn(panel: PanelPage, fits: Fits): Promise<void> {
  await fromMenu(panel, 'Find a question');
  const find = panel.page.getByRole('region', { name: 'Find' });
  await find.getByRole('button', { name: 'Ask your own' }).click();
  await find.getByRole('textbox', { name: 'Question' }).click();
  await panel.page.keyboard.insertText(OWN);
  await fits('own question');
  await find.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(find).toBeHidden();
}

/** A note rewritten, which is undone and done again; one moved to another competency; one split in two, one removed. */
async function workOnNotes(panel: PanelPage, fits: Fits): Promise<void> {
  const notes = notesShown(panel);
  const before = await notes.first().innerText();
  await rewriteNote(panel, 0, 'the corrected words');
  await expect(notes.first()).toContainText('the corrected words');
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(notes.first()).toHaveText(before, { useInnerText: true });
  await rewriteNote(panel, 0, 'the corrected words');

  const moved = await openTools(panel, 1);
  await fits('note tools');
  const to = moved.getByRole('combobox', { name: 'Retag note' });
  await to.selectOption({ index: 6 });
  const title = await to.locator('option:checked').innerText();
  await panel.note.click();
  await expect(moved).toContainText(`# ${title}`);

  await splitNote(panel, 2);
  await expect(notes).toHaveCount(NOTES_PER_QUESTION + 1);
  const last = await openTools(panel, NOTES_PER_QUESTION);
  await last.getByRole('button', { name: 'Remove note' }).click();
  await expect(notes).toHaveCount(NOTES_PER_QUESTION);
}

/** Pauses from the clock, and lets it run on there after a while that does not count. */
async function pauseFor(panel: PanelPage, time: string, fits: Fits): Promise<void> {
  const clock = panel.page.getByRole('region', { name: 'The clock' });
  await panel.timeLeft.click();
  await clock.getByRole('button', { name: 'Pause' }).click();
  await clock.getByRole('button', { name: 'Close the clock' }).click();
  await panel.page.clock.fastForward(1000); // the figure is drawn each second
  const before = (await panel.timeLeft.textContent()) ?? '';
  await panel.page.clock.fastForward(time);
  await expect(panel.timeLeft).toHaveText(before);
  await fits('paused');
  await panel.timeLeft.click();
  await fits('the clock');
  await clock.getByRole('button', { name: 'Resume' }).click();
  await clock.getByRole('button', { name: 'Close the clock' }).click();
  await expect(panel.timeLeft).toHaveText(/(left|over): the clock$/);
}

function expectRecord(scorecard: Scorecard): void {
  expect(scorecard).toMatchObject({ candidate: 'Mouse M-12', revision: 1, recommendation: 'yes' });
  expect(scorecard.notes).toHaveLength(NOTES_PER_QUESTION * ASKED);
  expect(scorecard.questions.map(({ progress }) => progress)).toEqual(
    Array.from({ length: ASKED }, () => 'asked'),
  );
  expect(JSON.stringify(scorecard.kit)).toContain(OWN);
  expect(scorecard.inserted).toHaveLength(2);
  expect(scorecard.probes).toHaveLength(2);
  expect(scorecard.questions[1]?.visits).toHaveLength(2);
  expect(scorecard.pauses).toHaveLength(1);
  expect(scorecard.notes.some(({ text }) => text === 'the corrected words')).toBe(true);
  const [drafted, kept, mended] = scorecard.ratings;
  expect(drafted?.rationale).not.toBe('');
  expect(kept?.rationale).toContain('too old');
  expect(mended?.rationale).not.toContain('too old');
}

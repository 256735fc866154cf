import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import type { PanelPage, RatingName } from './pages/panel.page';
import { conduct, nextQuestion, notesShown, ratingGiven } from './steps/conduct';
import { finish } from './steps/finish';
import { secondsLeft } from './steps/place-now';
import { saveScorecard } from './steps/saved-file';

const CANDIDATE = 'R-204';
const HALF_TYPED = '+ the pager went at 3:12, and nobo';

/** Eight questions on six competencies: the fourth, fifth and sixth competency have two, of the last only one is reached. */
const RATINGS: readonly (RatingName | null)[] = ['4', '3', '5', '2', null, 'Not assessed', null, '1'];
const ANSWERS = RATINGS.map((rating, question) => ({
  notes: ['', '+ ', '- ', '> ', '+> '].map((mark, note) => `${mark}Note ${question + 1}.${note + 1}`),
  ...(rating && { rating }),
}));

test('an interview survives kill and restart of the browser, before and after it is sealed', async ({
  openPanel,
  crash,
  relaunch,
}) => {
  let panel = await openPanel();
  await panel.start(CANDIDATE, 'Applied ML, senior: technical interview');
  const prompts = await conduct(panel, ANSWERS);
  expect(new Set(prompts).size).toBe(8);

  const witness = await openPanel();
  await panel.page.bringToFront();
  await panel.note.pressSequentially(HALF_TYPED);
  // What another page reads has been written; whatever the first page holds beyond it may die with the browser.
  await expect(witness.note).toHaveValue(HALF_TYPED);
  await expect(witness.page.getByRole('button', { name: 'All 40' })).toBeVisible();
  const leftBefore = await secondsLeft(panel);
  await crash();

  panel = await openPanel();
  await expect(panel.question).toHaveText(prompts[7] ?? '');
  await expect(panel.note).toHaveValue(HALF_TYPED);
  await expect(panel.place).toHaveText('8 of 9');
  await expect.poll(() => secondsLeft(panel)).toBeLessThan(leftBefore);
  expect(leftBefore - (await secondsLeft(panel))).toBeLessThan(60);
  await expect(ratingGiven(panel)).toHaveAccessibleName('1');
  const coverage = panel.page.getByRole('navigation', { name: 'Competencies' }).getByRole('button');
  await expect(coverage).toHaveCount(6);
  for (const segment of await coverage.all()) await expect(segment).toHaveAccessibleName(/: rated$/);
  await panel.page.getByRole('button', { name: 'All 40' }).click();
  await expect(notesShown(panel)).toHaveCount(40);
  await expect(notesShown(panel)).toContainText(
    ANSWERS.flatMap(({ notes }) => notes.map((note) => note.replace(/^[+\->]* ?/, ''))),
  );

  await panel.note.press('End');
  await panel.note.pressSequentially('dy knew why\n');
  await nextQuestion(panel);
  await finish(panel, 'No');
  const sealed = await saveScorecard(panel.page);
  expectAllIn(Scorecard.parse(JSON.parse(sealed.text)));

  await crash();
  expect(await savedAgain(await openPanel())).toEqual(sealed);
  await relaunch();
  expect(await savedAgain(await openPanel())).toEqual(sealed);
});

function expectAllIn({ candidate, notes, ratings, recommendation }: Scorecard): void {
  expect(candidate).toBe(CANDIDATE);
  expect(notes).toHaveLength(41);
  expect(notes.at(-1)).toMatchObject({
    text: 'the pager went at 3:12, and nobody knew why',
    evidence: 'strong',
  });
  expect(notes.filter(({ verbatim }) => verbatim)).toHaveLength(16);
  expect(ratings.map(({ rating }) => rating)).toEqual([4, 3, 5, 2, 'not-assessed', 1]);
  expect(recommendation).toBe('no');
}

async function savedAgain(panel: PanelPage) {
  await panel.page
    .getByRole('region', { name: 'Recent' })
    .getByRole('button', { name: CANDIDATE })
    .first()
    .click();
  return saveScorecard(panel.page);
}

import { ConsolidatedScorecard } from '@/lib/domain/consolidated-scorecard';
import { expect, test } from '@/tests/support/extension';
import { aCompetency, aKitFor, aNote, anInterviewer, aScorecard, ratingsFor } from '@/tests/support/builders';
import { agreeOn } from './steps/agree-on';
import { expectToFit } from './steps/fits';
import { scorecardFile } from './steps/handed-file';
import { exportLoop } from './steps/saved-file';

test('the sample loop is debriefed item by item, decided, and reopened', async ({ dashboard }) => {
  const { page, consolidated } = dashboard;
  await dashboard.go('Settings');
  await page.getByRole('button', { name: 'Load the sample loop' }).click();
  await expect(page.getByRole('button', { name: 'Remove the sample loop' })).toBeVisible();
  await dashboard.go('Loops');
  await dashboard.open('Sample candidate S-01');
  const matrix = consolidated.getByRole('region', { name: 'Ratings by competency and interviewer' });
  const before = await matrix.getByRole('row').allInnerTexts();
  const composite = await consolidated.getByRole('definition').first().innerText();

  await page.getByRole('link', { name: 'Start the debrief' }).click();
  await expect(page.getByRole('list', { name: 'Order of speaking' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Begin the debrief' }).click();
  const agenda = page.getByRole('navigation', { name: 'Agenda' }).getByRole('button');
  await expect(agenda.first()).toHaveAttribute('aria-current', 'step');
  await expect(agenda.first()).toContainText('spread 3');
  await agreeOn(page, '3', 'one probe only was asked about the ranking model');
  await page.getByRole('button', { name: 'Next item' }).click();
  await expect(agenda.nth(1)).toHaveAttribute('aria-current', 'step');
  await agreeOn(page, '2', 'no example with somebody who disagreed');

  await test.step('left and resumed at the same item', async () => {
    await page.getByRole('link', { name: 'Back to the loop' }).click();
    await expect(page.getByText('The debrief has begun')).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Go on with the debrief' }).click();
    await expect(agenda.nth(1)).toHaveAttribute('aria-current', 'step');
    await expect(page.getByRole('timer')).toBeVisible();
  });

  await agenda.last().click();
  const form = page.getByRole('form', { name: 'Decision' });
  await form.getByRole('radio', { name: 'Hire', exact: true }).check();
  await form.getByRole('textbox', { name: 'Why' }).fill('owned a rollback and what came after it');
  await form.getByRole('textbox', { name: 'Next steps' }).fill('Offer by Friday');
  await form.getByRole('checkbox').first().check();
  await form.getByRole('textbox', { name: /^What / }).fill('monitoring rests on one interview');
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('Offer by Friday');

  await test.step('the ratings and the composite are as they were, and the consensus stands beside them', async () => {
    await page.getByRole('link', { name: 'Back to the loop' }).click();
    await expect(page.getByRole('region', { name: 'Debrief' })).toContainText('Decided: Hire');
    await expect(consolidated.getByRole('columnheader', { name: 'Agreed' })).toBeVisible();
    const after = await matrix.getByRole('row').allInnerTexts();
    const [first, ...ratings] = before;
    expect(after[0]).toContain(first);
    for (const [row, words] of ratings.entries()) expect(after[row + 1]).toContain(words.trim());
    const definition = consolidated.getByRole('definition').first();
    await expect(definition).toContainText(composite.split('\n')[0] ?? '');
    await expect(definition).toContainText('With the levels that the panel agreed on it is');
    const { text } = await exportLoop(dashboard, 'JSON');
    const record = ConsolidatedScorecard.parse(JSON.parse(text));
    expect(record.consensus.map(({ level }) => level).toSorted()).toEqual([2, 3]);
    expect(record.decision?.verdict).toBe('hire');
    expect(record.scorecards.flatMap(({ ratings: given }) => given.map(({ rating }) => rating))).toContain(5);
  });

  await page.getByRole('link', { name: 'Open the debrief' }).click();
  await page.getByRole('button', { name: 'Reopen…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('a reference came in');
  await page.getByRole('button', { name: 'Reopen', exact: true }).click();
  await expect(form).toBeVisible();
  await page.getByText('Record of this debrief').click();
  await expect(page.getByText('Decided: Hire. owned a rollback')).toBeVisible();
  await expect(page.getByText('Reopened: a reference came in')).toBeVisible();
});

test('forty interviewers with the longest names and notes fit, on the loop and in the debrief', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  const kit = aKitFor(['monitoring', 'latency'].map((id) => aCompetency(id)));
  const files = Array.from({ length: 40 }, (_, n) => {
    const interviewer = anInterviewer(n + 1, `${'W'.repeat(190)} ${n}`);
    const note = aNote(1, { text: 'y'.repeat(n === 0 ? 100_000 : 200), evidence: 'strong' });
    const ratings = ratingsFor(kit, [n % 2 === 0 ? 1 : 5, 'not-assessed']);
    return scorecardFile(aScorecard(n + 1, { interviewer, kit, ratings, notes: [note] }), `${n}.json`);
  });
  await dashboard.createLoop('C'.repeat(200), 'R'.repeat(200));
  await dashboard.importFiles(files);
  await expect(dashboard.importResult.getByRole('listitem')).toHaveCount(40);
  await expect(dashboard.consolidated.getByRole('columnheader')).toHaveCount(42);
  const fits = async (screen: string) => {
    for (const width of [1280, 800]) {
      await page.setViewportSize({ width, height: 860 });
      await expectToFit(page, `${screen}, ${width} px`);
    }
  };
  await fits('loop');
  await page.getByRole('link', { name: 'Start the debrief' }).click();
  await fits('before the debrief');
  await page.getByRole('button', { name: 'Begin the debrief' }).click();
  await expect(page.getByRole('form', { name: 'Consensus' })).toBeVisible();
  await fits('an item');
  await page.getByRole('button', { name: 'Decision' }).click();
  await expect(page.getByRole('form', { name: 'Decision' })).toBeVisible();
  await fits('the decision');
});

import { expect, test } from '@/tests/support/extension';
import { conduct } from './steps/conduct';
import { finish } from './steps/finish';

const CANDIDATE = 'Zoë Quillfeather';

test('a draft comes into the rationale as typed text does: the keys for undo take it back', async ({
  panel,
}) => {
  const { page } = panel;
  await panel.start(CANDIDATE);
  await conduct(panel, [{ notes: ['+ named the limit', '- blamed the data'], rating: '4' }]);
  await panel.wrapUp.click();
  const rationale = page.getByRole('textbox', { name: 'Rationale' });
  await rationale.fill('Clear.');
  await page.getByRole('button', { name: 'Add the draft' }).click();
  await expect(rationale).toHaveValue(/^Clear\. .*named the limit.*blamed the data/);
  await page.keyboard.press('Control+z');
  await expect(rationale).toHaveValue('Clear.');
  await expect(page.getByRole('button', { name: 'Add the draft' })).toBeVisible();
});

test('a sealed scorecard is printed from a page that names the candidate on paper alone', async ({
  panel,
  session,
}) => {
  const { page } = panel;
  await panel.start(CANDIDATE);
  await conduct(panel, [{ notes: ['+ named the limit'], rating: '4' }]);
  await finish(panel, 'Yes');
  const opened = session.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const paper = await opened;
  await expect(paper.getByRole('heading', { level: 1, name: CANDIDATE })).toBeVisible();
  expect(paper.url()).toMatch(/\/dashboard\.html#\/scorecards\/[0-9a-f-]{36}$/);
  expect(await paper.title()).not.toContain('Zo');

  await paper.emulateMedia({ media: 'print' });
  await expect(paper.getByText('named the limit')).toBeVisible();
  await expect(paper.getByRole('navigation')).toHaveCount(0);
  await expect(paper.getByRole('button')).toHaveCount(0);
  const pdf = await paper.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a sealed scorecard is amended, and the loop takes the newest revision', async ({
  panel,
  openDashboard,
}) => {
  const { page } = panel;
  await panel.loadSample.click();
  await page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
  await panel.startInterview.click();
  await conduct(panel, [{ notes: ['+ named the limit'], rating: '4' }]);
  await finish(panel, 'Yes');

  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.keyboard.type('A probe was forgotten');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Amending revision 1: A probe was forgotten/)).toBeVisible();
  await panel.rate('2');
  await panel.recommend('Strong no');
  await panel.seal();
  await expect(page.getByRole('region', { name: 'Earlier revisions' }).getByRole('listitem')).toHaveCount(1);

  const dashboard = await openDashboard('#/loops');
  await dashboard.open('Sample candidate S-01');
  // Three sample scorecards and this one, once.
  await expect(dashboard.consolidated.getByRole('columnheader', { name: /^[A-Z]\. / })).toHaveCount(4);
  const recommendations = dashboard.consolidated.getByRole('row', { name: /^Recommendation/ });
  await expect(recommendations.getByRole('cell', { name: 'Strong no', exact: true })).toHaveCount(1);
});

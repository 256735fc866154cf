import type { Page } from '@playwright/test';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { aScorecard, anInterviewer } from '@/tests/support/builders';
import { expect, test } from '@/tests/support/extension';
import { badFiles } from './steps/bad-files';
import { scorecardFile, textFile } from './steps/handed-file';
import { exportLoop } from './steps/saved-file';
import type { DashboardPage } from './pages/dashboard.page';

test('bad files are refused by picker and by drop, and the loop stays as it was', async ({ dashboard }) => {
  await dashboard.createLoop('Robin Sample', 'Senior MLOps engineer');
  await dashboard.importFiles(scorecardFile(aScorecard(1)));
  await expectOutcomes(dashboard, ['scorecard.json: the scorecard of Interviewer 1 was added.']);
  const before = await exportedTwin(dashboard);

  const bad = badFiles();
  const refusals = bad.map(({ file, refusal }) => `${file.name} was refused: ${refusal}`);
  await dashboard.importFiles(bad.map(({ file }) => file));
  await expectOutcomes(dashboard, refusals);
  expect(await exportedTwin(dashboard)).toEqual(before);

  await dashboard.page.getByRole('button', { name: 'Dismiss' }).click();
  await dashboard.dropFiles(bad.map(({ file }) => file));
  await expectOutcomes(dashboard, refusals);
  expect(await exportedTwin(dashboard)).toEqual(before);
});

test('files of one batch are judged one by one, and the same scorecard is not doubled', async ({
  dashboard,
}) => {
  const [first, second] = [aScorecard(1), aScorecard(2, { recommendation: 'strong-no' })];
  await dashboard.createLoop('Robin Sample', 'Senior MLOps engineer');
  await dashboard.dropFiles([
    scorecardFile(first, 'first.json'),
    textFile('broken.json', scorecardJson(second).slice(0, 200)),
    scorecardFile(second, 'second.json'),
    scorecardFile(first, 'first again.json'),
    scorecardFile({ ...second, recommendation: 'strong-yes' }, 'second altered.json'),
  ]);
  await expectOutcomes(dashboard, [
    'first.json: the scorecard of Interviewer 1 was added.',
    'broken.json was refused: line ',
    'second.json: the scorecard of Interviewer 2 was added.',
    'first again.json: the scorecard of Interviewer 1 is in this loop already; nothing was doubled.',
    'second altered.json: the scorecard of Interviewer 2 differs from the sealed scorecard of the same id',
  ]);
  await expect(dashboard.page.getByText('2 scorecards in')).toBeVisible();
  await expect(dashboard.consolidated.getByRole('columnheader')).toHaveText([
    'Competency',
    'A. Interviewer 1',
    'B. Interviewer 2',
    'Mean',
  ]);
  await expect(dashboard.consolidated.getByRole('row', { name: /^Recommendation/ })).toContainText(
    'Strong no',
  );
});

test('hostile names in and on files are shown as the text they are', async ({ dashboard }) => {
  const { page } = dashboard;
  const markup = '<img src=x onerror="document.title=1">';
  const hostile = aScorecard(1, {
    candidate: markup,
    interviewer: anInterviewer(1, `=HYPERLINK("//x") ${markup}`),
  });
  await dashboard.createLoop(markup, 'Head of <b>');
  await dashboard.dropFiles([
    scorecardFile(hostile, `${markup}.json`),
    textFile('invoice\u202egnp.json', '{}'),
    textFile(`${'long '.repeat(60)}.json`, '{}'),
    textFile('__proto__', '{"__proto__": {"format": "evenhand-scorecard/1"}}'),
  ]);
  await expectOutcomes(dashboard, [
    `${markup}.json: the scorecard of =HYPERLINK("//x") ${markup} was added.`,
    'invoicegnp.json was refused: it is not an Evenhand scorecard.',
    '.json was refused: it is not an Evenhand scorecard.',
    '__proto__ was refused: line 1, column 2: has the key "__proto__", which is not allowed',
  ]);
  await expect(dashboard.consolidated).toContainText(`=HYPERLINK("//x") ${markup}`);
  await expect(page.getByRole('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
  expect(await widerThanWindow(page)).toBe(false);

  const csv = await exportLoop(dashboard, 'CSV');
  expect(csv.name).toMatch(/^consolidated-[0-9a-f]{8}\.csv$/);
  expect(csv.text).toContain(`'=HYPERLINK`);
  const markdown = await exportLoop(dashboard, 'Markdown');
  expect(markdown.text).not.toContain('<img');
});

async function expectOutcomes(dashboard: DashboardPage, texts: readonly string[]): Promise<void> {
  const lines = dashboard.importResult.getByRole('listitem');
  await expect(lines).toHaveCount(texts.length);
  await expect(lines).toContainText([...texts]);
}

/** What the loop exports, the instant of the export left out. */
async function exportedTwin(dashboard: DashboardPage): Promise<object> {
  const { text } = await exportLoop(dashboard, 'JSON');
  return { ...(JSON.parse(text) as object), exportedAt: null }; // only compared as a whole
}

async function widerThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

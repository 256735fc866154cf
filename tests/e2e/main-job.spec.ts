import Papa from 'papaparse';
import { ConsolidatedScorecard } from '@/lib/domain/consolidated-scorecard';
import { Scorecard } from '@/lib/domain/scorecard';
import { expect, test } from '@/tests/support/extension';
import type { DashboardPage } from './pages/dashboard.page';
import type { PanelPage } from './pages/panel.page';
import { nextQuestion } from './steps/conduct';
import { readAnchors, takeEvidence } from './steps/take-evidence';
import { sign } from './steps/finish';
import { textFile } from './steps/handed-file';
import { exportLoop, saveScorecard } from './steps/saved-file';

const CANDIDATE = 'Zoë Quillfeather';
const RATIONALE = 'Named the rollback limit and who may pull it.';

/** The kit asks six questions on five competencies: the fourth has two, the last is left open until the wrap-up. */
const KIT = 'MLOps, senior: incident operations';
const RATINGS = ['4', '2', '5', '3', null, null] as const;

test('an interview in the docked panel becomes a consolidated scorecard', async ({
  openDockedPanel,
  openDashboard,
}) => {
  const panel = await openDockedPanel();
  await learnFromEmptyHome(panel);
  await panel.start(CANDIDATE, KIT);
  await expect(panel.timeLeft).toHaveText(/^(44|45):\d\d left/);

  for (const [index, rating] of RATINGS.entries()) {
    if (index > 0) await nextQuestion(panel);
    await expect(panel.place).toHaveText(`${index + 1} of ${RATINGS.length}`);
    await takeEvidence(panel, index);
    if (rating) await panel.rate(rating);
    if (index !== 4) await readAnchors(panel, rating);
  }
  await expect(panel.nextQuestion).toBeHidden();
  await expect(panel.status).toHaveText(/^Saved \d/);

  await panel.wrapUp.click();
  await panel.page.getByRole('textbox', { name: 'Rationale' }).fill(RATIONALE);
  const open = await openRecommendation(panel);
  await sign(panel, 'Ines Interviewer');
  await panel.recommend('Strong yes');
  await panel.seal();

  const saved = await saveScorecard(panel.page);
  expect(saved.name).toMatch(/^scorecard-[0-9a-f]{8}\.json$/);
  const scorecard = Scorecard.parse(JSON.parse(saved.text));
  expect(scorecard).toMatchObject({ candidate: CANDIDATE, recommendation: 'strong-yes' });
  expect(scorecard.interviewer.name).toBe('Ines Interviewer');
  expect(scorecard.ratings.map(({ rating }) => rating)).toEqual([4, 2, 5, 3, 'not-assessed']);
  expect(scorecard.ratings[0]?.rationale).toBe(RATIONALE);
  expect(scorecard.probes).toHaveLength(RATINGS.length);
  expect(scorecard.notes.slice(0, 5).map(({ evidence, verbatim }) => ({ evidence, verbatim }))).toEqual([
    { evidence: 'strong', verbatim: false }, // the signal that was tapped
    { evidence: 'strong', verbatim: false },
    { evidence: 'weak', verbatim: false },
    { evidence: null, verbatim: true },
    { evidence: null, verbatim: false },
  ]);

  const dashboard = await openDashboard();
  await dashboard.createLoop(CANDIDATE, 'Senior MLOps engineer');
  await dashboard.importFiles(textFile(saved.name, saved.text));
  await expect(dashboard.importResult).toContainText('the scorecard of Ines Interviewer was added');
  await seeConsolidation(dashboard, open);
  const exported = await checkExports(dashboard, scorecard);

  await dashboard.go('Loops');
  await dashboard.createLoop(CANDIDATE, 'Senior MLOps engineer');
  await dashboard.importFiles(textFile(saved.name, saved.text));
  await expect(dashboard.consolidated).toBeVisible();
  expect({ ...(await exportedRecord(dashboard)), exportedAt: 0 }).toEqual({ ...exported, exportedAt: 0 });
});

async function learnFromEmptyHome(panel: PanelPage): Promise<void> {
  const lessons = panel.page.getByRole('region', { name: 'Getting started' });
  await expect(lessons.getByRole('listitem')).toHaveCount(3);
  await expect(panel.loadSample).toBeVisible();
  expect(await panel.page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
    360, 360,
  ]);
}

/** Finds the recommendation locked, decides what is still open, and finds it unlocked. Returns what was open. */
async function openRecommendation(panel: PanelPage): Promise<string> {
  await panel.page.getByRole('button', { name: 'Seal', exact: true }).click();
  const radios = panel.recommendation.getByRole('radio');
  await expect(radios).toHaveCount(4);
  for (const radio of await radios.all()) await expect(radio).toBeDisabled();
  await expect(panel.sealScorecard).toBeDisabled();
  const stillOpen = panel.page.getByRole('region', { name: 'Still open' }).getByRole('button');
  await expect(stillOpen).toHaveCount(1);
  const title = await stillOpen.innerText();
  await stillOpen.click();
  await panel.ratingScale(title).getByRole('radio', { name: 'Not assessed' }).check();
  await panel.page.getByRole('button', { name: 'Continue' }).click();
  await expect(radios.first()).toBeEnabled();
  await expect(panel.sealScorecard).toBeDisabled();
  return title;
}

async function seeConsolidation({ consolidated }: DashboardPage, notAssessed: string): Promise<void> {
  await expect(consolidated.getByRole('definition').first()).toContainText('3.5 of 5');
  await expect(consolidated.getByRole('row').filter({ hasText: notAssessed })).toContainText('not assessed');
  await expect(consolidated.getByRole('columnheader', { name: 'A. Ines Interviewer' })).toBeVisible();
  await expect(consolidated.getByRole('article').first()).toContainText('Nobody rated this competency');
  await expect(consolidated).toContainText(RATIONALE);
}

async function exportedRecord(dashboard: DashboardPage): Promise<ConsolidatedScorecard> {
  const { name, text } = await exportLoop(dashboard, 'JSON');
  expect(name).toMatch(/^consolidated-[0-9a-f]{8}\.json$/);
  return ConsolidatedScorecard.parse(JSON.parse(text));
}

async function checkExports(dashboard: DashboardPage, scorecard: Scorecard): Promise<ConsolidatedScorecard> {
  const record = await exportedRecord(dashboard);
  expect(record.scorecards).toEqual([scorecard]);
  expect(record).toMatchObject({ composite: 3.5, loop: { candidate: CANDIDATE } });

  const markdown = await exportLoop(dashboard, 'Markdown');
  expect(markdown.name).toMatch(/^consolidated-[0-9a-f]{8}\.md$/);
  expect(markdown.text).toContain(`# Consolidated scorecard: ${CANDIDATE}\n`);
  expect(markdown.text).toContain('Composite: 3.5 of 5');
  expect(markdown.text).toContain(RATIONALE.slice(0, -1));

  const csv = await exportLoop(dashboard, 'CSV');
  expect(csv.name).toMatch(/^consolidated-[0-9a-f]{8}\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(csv.text.trim(), { header: true });
  expect(data).toHaveLength(5);
  expect(data.map(({ rating }) => rating).sort()).toEqual(['', '2', '3', '4', '5']);
  expect(data.every(({ candidate }) => candidate === CANDIDATE)).toBe(true);
  return record;
}

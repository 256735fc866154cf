import { aScorecard } from '@/tests/support/builders';
import { expect, test } from '@/tests/support/extension';
import type { DashboardPage } from './pages/dashboard.page';
import { conduct, notesShown } from './steps/conduct';
import { scorecardFile } from './steps/handed-file';

const KIT = 'MLOps, senior: incident operations';

test('a deleted interview comes back by Undo and from the settings, until it is erased', async ({
  panel,
  openDashboard,
  relaunch,
  openPanel,
}) => {
  await panel.start('Gone G-1', KIT);
  await conduct(panel, [{ notes: ['+ kept through it all'], rating: '4' }]);
  await panel.page.getByRole('button', { name: 'Home' }).click();
  const entry = panel.page.getByRole('button', { name: /^Gone G-1/ });
  await panel.page.getByRole('button', { name: 'Delete the interview with Gone G-1' }).click();
  await expect(entry).toBeHidden();
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await entry.click();
  await expect(notesShown(panel)).toContainText(['kept through it all']);

  let dashboard = await openDashboard('#/interviews');
  await dashboard.page.getByRole('button', { name: 'Delete the interview with Gone G-1' }).click();
  await expect(dashboard.page.getByText('No interviews yet')).toBeVisible();
  await expect(panel.page.getByText('This interview was deleted.')).toBeVisible();
  await dashboard.go('Settings');
  await deleted(dashboard).getByRole('button', { name: 'Restore' }).click();
  await expect(deleted(dashboard)).toContainText('Nothing is deleted.');
  await expect(notesShown(panel)).toContainText(['kept through it all']);

  await dashboard.go('Interviews');
  await dashboard.page.getByRole('button', { name: 'Delete the interview with Gone G-1' }).click();
  await eraseAll(dashboard, 'Interview: Gone G-1, MLOps, senior: incident operations');
  await relaunch();
  dashboard = await openDashboard('#/settings');
  await expect(deleted(dashboard)).toContainText('Nothing is deleted.');
  await dashboard.go('Interviews');
  await expect(dashboard.page.getByText('No interviews yet')).toBeVisible();
  await expect((await openPanel()).page.getByRole('region', { name: 'Getting started' })).toBeVisible();
});

test('a deleted loop comes back with its scorecards, until it is erased', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.createLoop('Robin Sample', 'Senior MLOps engineer');
  await dashboard.importFiles([scorecardFile(aScorecard(1)), scorecardFile(aScorecard(2))]);
  await expect(page.getByText('2 scorecards in')).toBeVisible();

  await page.getByRole('button', { name: 'Delete loop' }).click();
  await expect(page.getByText('No loops yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await dashboard.open('Robin Sample');
  await expect(page.getByText('2 scorecards in')).toBeVisible();

  await page.getByRole('button', { name: 'Take the scorecard of Interviewer 2 out' }).click();
  await expect(page.getByText('1 scorecard in')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 scorecards in')).toBeVisible();

  await page.getByRole('button', { name: 'Delete loop' }).click();
  await dashboard.go('Settings');
  await deleted(dashboard).getByRole('button', { name: 'Restore' }).click();
  await dashboard.go('Loops');
  await dashboard.open('Robin Sample');
  await expect(dashboard.consolidated.getByRole('columnheader')).toHaveCount(4);

  await page.getByRole('button', { name: 'Delete loop' }).click();
  await eraseAll(dashboard, 'Loop: Robin Sample');
  await dashboard.go('Loops');
  await expect(page.getByText('No loops yet')).toBeVisible();

  // Erased, and not forgotten by force: a lead who hands the file in again means it.
  await dashboard.createLoop('Robin Sample', 'Senior MLOps engineer');
  await dashboard.importFiles(scorecardFile(aScorecard(1)));
  await expect(dashboard.importResult).toContainText('the scorecard of Interviewer 1 was added');
});

function deleted(dashboard: DashboardPage) {
  return dashboard.page.getByRole('region', { name: 'Deleted' });
}

/** Erases what is deleted: after one change of mind, for good. */
async function eraseAll(dashboard: DashboardPage, expected: string): Promise<void> {
  await dashboard.go('Settings');
  const region = deleted(dashboard);
  await expect(region.getByRole('listitem')).toHaveText([`${expected}Restore`]);
  await region.getByRole('button', { name: 'Erase all for good…' }).click();
  await region.getByRole('button', { name: 'Keep' }).click();
  await expect(region.getByRole('listitem')).toHaveCount(1);
  await region.getByRole('button', { name: 'Erase all for good…' }).click();
  await region.getByRole('button', { name: 'Erase all for good', exact: true }).click();
  await expect(region).toContainText('Nothing is deleted.');
}

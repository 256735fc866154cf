import { expect, test } from '@/tests/support/extension';
import type { DashboardPage } from './pages/dashboard.page';
import type { PanelPage } from './pages/panel.page';
import { conduct } from './steps/conduct';
import { finish } from './steps/finish';

const SAMPLE = 'Sample candidate S-01';

test('the sample loop shows what a panel adds up to, and its open interview becomes the fourth column', async ({
  panel,
  openDashboard,
}) => {
  await panel.loadSample.click();
  const prepared = listed(panel, 'Prepared', SAMPLE);
  await expect(prepared).toContainText('Prepared');

  const dashboard = await openDashboard('#/loops');
  await expect(dashboard.page.getByRole('link', { name: SAMPLE })).toContainText('3 scorecards');
  await dashboard.open(SAMPLE);
  await expectColumns(dashboard, ['A. Juno (sample)', 'B. Milo (sample)', 'C. Wren (sample)']);
  const row = (title: string) => dashboard.consolidated.getByRole('row').filter({ hasText: title });
  await expect(row('spread 3').getByRole('cell')).toHaveText(['5', '3', '2', '3.3']);
  await expect(row('A/B testing').getByRole('cell')).toHaveText([
    'n/anot assessed',
    'n/anot assessed',
    '–not in this kit',
    'none',
  ]);
  await expect(row('Recommendation').getByRole('cell')).toHaveText(['Yes', 'Yes', 'No', '']);
  await expect(dashboard.consolidated.getByRole('article').first()).toContainText('spread 3');
  await expect(dashboard.page.getByText('is not sealed yet')).toBeVisible();

  await panel.page.bringToFront();
  await prepared.click();
  await panel.startInterview.click();
  await conduct(panel, [{ notes: ['+ ran it myself'], rating: '5' }]);
  await finish(panel, 'Strong yes');
  await expectColumns(dashboard, [
    'A. Interviewer',
    'B. Juno (sample)',
    'C. Milo (sample)',
    'D. Wren (sample)',
  ]);
  await expect(row('Recommendation').getByRole('cell').first()).toHaveText('Strong yes');
  await expect(dashboard.page.getByText('is not sealed yet')).toBeHidden();
  await expect(dashboard.consolidated).toContainText('ran it myself');
});

test('removing the sample leaves what is one’s own, and can be undone', async ({ panel, openDashboard }) => {
  await panel.start('Own O-1', 'MLOps, senior: incident operations');
  await panel.addNote('mine');
  await panel.page.getByRole('button', { name: 'Home' }).click();
  const dashboard = await openDashboard('#/settings');
  await dashboard.page.getByRole('button', { name: 'Load the sample loop' }).click();
  const sample = listed(panel, 'Prepared', SAMPLE);
  const own = listed(panel, 'Under way', 'Own O-1');
  await expect(sample).toBeVisible();

  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Remove the sample loop' }).click();
  await expect(sample).toBeHidden();
  await expect(own).toBeVisible();
  await dashboard.page.bringToFront();
  await dashboard.go('Loops');
  await expect(dashboard.page.getByText('No loops yet')).toBeVisible();

  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(sample).toBeVisible();
  await dashboard.page.bringToFront();
  await dashboard.open(SAMPLE);
  await expectColumns(dashboard, ['A. Juno (sample)', 'B. Milo (sample)', 'C. Wren (sample)']);

  await dashboard.go('Settings');
  await dashboard.page.getByRole('button', { name: 'Remove the sample loop' }).click();
  await expect(sample).toBeHidden();
  await expect(own).toBeVisible();
  await dashboard.go('Interviews');
  await expect(dashboard.page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

function listed(panel: PanelPage, list: string, candidate: string) {
  return panel.page
    .getByRole('region', { name: list })
    .getByRole('button', { name: new RegExp(`^${candidate}`) });
}

async function expectColumns(dashboard: DashboardPage, raters: readonly string[]): Promise<void> {
  await expect(dashboard.consolidated.getByRole('columnheader')).toHaveText([
    'Competency',
    ...raters,
    'Mean',
  ]);
}

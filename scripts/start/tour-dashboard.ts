import type { Page } from '@playwright/test';
import type { Shoot } from './shoot';

/** Visits the dashboard's main screens. It expects the sample loop, with its interview sealed. */
export async function tourDashboard(page: Page, shoot: Shoot): Promise<void> {
  const visit = async (name: string) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();

  await visit('Interviews');
  await first.waitFor();
  await shoot(page, 'dashboard-interviews');

  await visit('Loops');
  await first.waitFor();
  await shoot(page, 'dashboard-loops');
  await first.click();
  const consolidated = page.getByRole('region', { name: 'Consolidated scorecard' });
  await consolidated.waitFor();
  await shoot(page, 'dashboard-loop');
  await consolidated.getByRole('table').evaluate((matrix) => matrix.scrollIntoView({ block: 'start' }));
  await shoot(page, 'dashboard-consolidated-scorecard');

  await page.getByRole('link', { name: 'Start the debrief' }).click();
  await page.getByRole('button', { name: 'Begin the debrief' }).click();
  await page.getByRole('form', { name: 'Consensus' }).waitFor();
  await shoot(page, 'dashboard-debrief');
  await page.getByRole('button', { name: 'Decision' }).click();
  await page.getByRole('form', { name: 'Decision' }).waitFor();
  await shoot(page, 'dashboard-decision');
}

import type { Page } from '@playwright/test';
import type { Shoot } from './shoot';

const TITLE = 'Senior MLOps engineer, payments';
const PANEL = [
  ['Lee (sample)', 'Incident and operations'],
  ['Ivy (sample)', 'Technical interview'],
  ['Max (sample)', 'ML system design'],
  ['Ana (sample)', 'Behavioural and collaboration'],
] as const;

/** Plans an opening as a lead does, from the empty list to the loop of its first candidate. */
export async function tourOpening(page: Page, shoot: Shoot): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  await page.getByRole('link', { name: 'Openings', exact: true }).click();
  await button('New opening').click();
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await page.getByLabel('Role').selectOption({ label: 'MLOps engineer' });
  await shoot(page, 'dashboard-new-opening');
  await button('Create opening').click();

  const seat = page.getByRole('form', { name: 'Add to the panel' });
  for (const [name, stage] of PANEL) {
    await seat.getByLabel('Interviewer').selectOption({ label: 'Somebody new…' });
    await seat.getByLabel('Stage').selectOption({ label: stage });
    await seat.getByRole('textbox', { name: 'Name or code' }).fill(name);
    await seat.getByRole('button', { name: 'Add to the panel' }).click();
    await page.getByRole('columnheader', { name }).waitFor();
  }
  await button('Suggest assignment').click();
  await page.getByRole('region', { name: 'Why this assignment' }).waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await shoot(page, 'dashboard-opening');
  const grid = page.getByRole('region', { name: 'Grid: who rates what' });
  await grid.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await shoot(page, 'dashboard-opening-grid');

  await button('New loops').click();
  await page.getByRole('textbox', { name: 'Candidates, one per line' }).fill('C-101\nC-102\nC-103');
  await shoot(page, 'dashboard-new-loops');
  await button('Create 3 loops').click();
  await page.getByRole('main').getByRole('link').filter({ hasText: 'C-101' }).click();
  await page.getByRole('region', { name: 'Next step' }).waitFor();
  await shoot(page, 'dashboard-planned-loop');
}

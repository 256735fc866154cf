import { expect, test } from '@/tests/support/extension';

test('a printed loop shows all evidence and nothing to press', async ({ openDashboard }) => {
  const dashboard = await openDashboard('#/settings');
  const { page } = dashboard;
  await page.getByRole('button', { name: 'Load the sample loop' }).click();
  await dashboard.go('Loops');
  await dashboard.open('Sample candidate S-01');
  // A message at the foot of the window belongs to the screen too.
  await page.getByRole('button', { name: /^Take the scorecard of Wren/ }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

  const folded = dashboard.consolidated.getByRole('group').filter({ hasText: /^\d+ other notes?/ });
  const notes = folded.getByRole('listitem', { includeHidden: true });
  expect(await folded.count()).toBeGreaterThan(0);
  const count = await notes.count();
  expect(count).toBeGreaterThan(await folded.count());
  for (const note of await notes.all()) await expect(note).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  for (const note of await notes.all()) await expect(note).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);

  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
});

test('Print in the export menu opens the dialog once the menu is gone', async ({ openDashboard }) => {
  const dashboard = await openDashboard('#/settings');
  const { page } = dashboard;
  await page.getByRole('button', { name: 'Load the sample loop' }).click();
  await dashboard.go('Loops');
  await dashboard.open('Sample candidate S-01');
  // Stands in for the dialog, which would hold the page: at that moment, which menus would be on the paper?
  const printed = await page.evaluateHandle(() => ({
    menus: new Promise<number>((resolve) => {
      window.print = () => resolve(document.querySelectorAll('[role=menu]').length);
    }),
  }));
  await dashboard.export.click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  expect(await printed.evaluate(({ menus }) => menus)).toBe(0);
});

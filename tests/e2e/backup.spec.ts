import { expect, test } from '@/tests/support/extension';
import { ExtensionSession } from '@/tests/support/extension-session';
import { DashboardPage } from './pages/dashboard.page';
import { textFile } from './steps/handed-file';

test('what is backed up sealed is all there in a new browser, and in nobody else’s hands', async ({
  openDashboard,
}) => {
  const passphrase = 'six words that nobody else knows';
  const dashboard = await openDashboard('#/settings');
  await dashboard.page.getByRole('button', { name: 'Load the sample loop' }).click();
  await expect(dashboard.page.getByRole('button', { name: 'Remove the sample loop' })).toBeVisible();
  const own = dashboard.page.getByRole('region', { name: 'Backup' });
  await own.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await own.getByLabel('Passphrase again').fill(passphrase);
  const saved = dashboard.page.waitForEvent('download');
  await own.getByRole('button', { name: 'Back up' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^evenhand-backup-\d{4}-\d\d-\d\d\.json\.age$/);
  const path = await download.path();
  await expect(own.getByText(/Last backup today/)).toBeVisible();

  const elsewhere = await ExtensionSession.open();
  try {
    const other = new DashboardPage(await elsewhere.openTab('dashboard.html', { width: 1280, height: 860 }));
    await other.go('Settings');
    const backup = other.page.getByRole('region', { name: 'Backup' });
    await backup
      .getByLabel('Backup file')
      .setInputFiles(textFile('other.json', '{"format":"evenhand-bank/1"}'));
    await expect(backup.getByRole('alert')).toContainText('other.json was refused');
    await backup.getByLabel('Backup file').setInputFiles(path);
    await backup.getByLabel('Passphrase of this backup').fill('another one');
    await backup.getByRole('button', { name: 'Open backup' }).click();
    await expect(backup.getByRole('alert')).toContainText('not the passphrase');
    await backup.getByLabel('Passphrase of this backup').fill(passphrase);
    await backup.getByRole('button', { name: 'Open backup' }).click();
    await expect(backup.getByRole('row', { name: /^Loops/ })).toContainText('1');
    await backup.getByRole('button', { name: 'Add what is missing' }).click();
    await expect(backup.getByText(/What was missing has come in/)).toBeVisible();
    await other.go('Loops');
    await other.open('Sample candidate S-01');
    await expect(other.consolidated).toBeVisible();
    expect(elsewhere.troubles).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

import { ConsolidatedScorecard } from '@/lib/domain/consolidated-scorecard';
import { expect, test } from '@/tests/support/extension';
import { ExtensionSession } from '@/tests/support/extension-session';
import { DashboardPage } from './pages/dashboard.page';
import { textFile } from './steps/handed-file';
import { exportLoop } from './steps/saved-file';

const SAMPLE = 'Sample candidate S-01';

test('a consolidated scorecard is read back to an equal record by a browser that knows none of it', async ({
  openDashboard,
}) => {
  const dashboard = await openDashboard('#/settings');
  await dashboard.page.getByRole('button', { name: 'Load the sample loop' }).click();
  await dashboard.go('Loops');
  await dashboard.open(SAMPLE);
  const sent = await exportLoop(dashboard, 'JSON');
  const record = ConsolidatedScorecard.parse(JSON.parse(sent.text));

  const elsewhere = await ExtensionSession.open();
  try {
    const tab = await elsewhere.openTab('dashboard.html', { width: 1280, height: 860 });
    const lead = new DashboardPage(tab);
    await lead.createLoop(record.loop.candidate, record.loop.role);
    await lead.importFiles(textFile(sent.name, sent.text));
    await expect(lead.importResult.getByRole('listitem')).toHaveText(
      ['Juno', 'Milo', 'Wren'].map((name) => `${sent.name}: the scorecard of ${name} (sample) was added.`),
    );
    const received = ConsolidatedScorecard.parse(JSON.parse((await exportLoop(lead, 'JSON')).text));
    expect({ ...received, exportedAt: 0 }).toEqual({ ...record, exportedAt: 0 });
    expect(elsewhere.troubles).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

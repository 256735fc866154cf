import '@/tests/support/node-files';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BackupReminder } from '@/components/interviews/backup-reminder';
import { BACKUP_AGE, LATER } from '@/lib/domain/backup/backup-due';
import { readSetting } from '@/lib/db/settings-repository';
import { BEGINNING } from '@/lib/domain/storage/standing';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const user = userEvent.setup();

/** A browser with an interview of so many milliseconds ago. */
async function browser(age: number) {
  const app = createTestApp();
  await storeInterview(app.db, { createdAt: app.now() - age });
  await app.db.marks.put({ id: 'standing', standing: { ...BEGINNING, sequence: 5 } });
  return app;
}

describe('the reminder of a backup', () => {
  it('makes a backup, and is gone then', async () => {
    const app = await browser(BACKUP_AGE + 1);
    renderWithApp(<BackupReminder />, app);
    expect(await screen.findByText(/There is no backup/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back up' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Back up' })).toBeNull());
    expect(app.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^evenhand-backup-.*\.json$/)]);
  });

  it('goes for a day when asked to', async () => {
    const app = await browser(BACKUP_AGE + 1);
    renderWithApp(<BackupReminder />, app);
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Later' })).toBeNull());
    expect((await readSetting(app.db, 'backup'))?.remindAt).toBe(app.now() + LATER);
    expect(app.saved).toEqual([]);
  });

  it('does not come for what is new', async () => {
    const app = await browser(1000);
    renderWithApp(
      <>
        <BackupReminder />
        <p>after</p>
      </>,
      app,
    );
    await screen.findByText('after');
    await waitFor(async () => expect(await app.db.interviews.count()).toBe(1));
    expect(screen.queryByRole('region')).toBeNull();
  });
});

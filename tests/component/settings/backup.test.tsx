import '@/tests/support/node-files';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BackupSettings } from '@/components/settings/backup/backup-settings';
import { sealWithPassphrase } from '@/lib/seal/passphrase-seal';
import { aLoop } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

const user = userEvent.setup({ applyAccept: false });

async function press(name: string | RegExp) {
  await user.click(await screen.findByRole('button', { name }));
}

/** Makes a backup by the button, and gives its text. */
async function backedUp(app: TestApp): Promise<string> {
  await press('Back up');
  await waitFor(() => expect(app.saved).toHaveLength(1));
  return (await app.saved[0]?.blob?.text()) ?? '';
}

async function pick(parts: BlobPart[], name = 'evenhand-backup-2026-03-02.json') {
  await user.upload(await screen.findByLabelText('Backup file'), new File(parts, name));
}

describe('Backup in the settings', () => {
  it('says when the last one was made, and that changes came after it', async () => {
    const app = createTestApp();
    await app.db.loops.add(aLoop());
    renderWithApp(<BackupSettings />, app);
    expect(await screen.findByText('No backup was made in this browser yet.')).toBeTruthy();
    await backedUp(app);
    expect(await screen.findByText(/^Last backup today/)).toBeTruthy();
    expect(await screen.findByText(/among your downloads/)).toBeTruthy();
  });

  it('asks for the passphrase twice, says how well it holds, and saves nothing where the two differ', async () => {
    const app = createTestApp();
    renderWithApp(<BackupSettings />, app);
    await user.type(await screen.findByLabelText('Passphrase'), 'winter');
    expect(screen.getByText(/^Weak/)).toBeTruthy();
    await user.type(screen.getByLabelText('Passphrase again'), 'summer');
    await press('Back up');
    expect((await screen.findByRole('alert')).textContent).toContain('differ');
    expect(app.saved).toEqual([]);
  });

  it('shows what a backup would bring, and adds what is missing', async () => {
    const app = createTestApp();
    await app.db.loops.add(aLoop());
    renderWithApp(<BackupSettings />, app);
    const text = await backedUp(app);
    await app.db.loops.clear();
    await pick([text]);
    const row = within(await screen.findByRole('row', { name: /^Loops/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '0', '0', '0', '0']);
    expect(await app.db.loops.count()).toBe(0);
    await press('Add what is missing');
    expect(await screen.findByText(/What was missing has come in/)).toBeTruthy();
    expect(await app.db.loops.count()).toBe(1);
  });

  it('asks once more before it replaces everything, and saves what is here first', async () => {
    const app = createTestApp();
    renderWithApp(<BackupSettings />, app);
    const text = await backedUp(app);
    await app.db.loops.add(aLoop());
    await pick([text]);
    await press('Replace everything…');
    await press('Keep what is here');
    expect(await app.db.loops.count()).toBe(1);
    await press('Replace everything…');
    await press('Replace everything');
    expect(await screen.findByText(/Everything here is as in the backup/)).toBeTruthy();
    expect([await app.db.loops.count(), app.saved.length]).toEqual([0, 2]);
  });

  it('asks for the passphrase of a sealed one until it is the right one', async () => {
    const app = createTestApp();
    renderWithApp(<BackupSettings />, app);
    const text = await backedUp(app);
    const sealed = await sealWithPassphrase(new Blob([text]).stream(), 'right', 2);
    await pick([await new Response(sealed).arrayBuffer()], 'evenhand-backup-2026-03-02.json.age');
    const field = await screen.findByLabelText('Passphrase of this backup');
    await user.type(field, 'wrong{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('not the passphrase');
    await user.clear(screen.getByLabelText('Passphrase of this backup'));
    await user.type(screen.getByLabelText('Passphrase of this backup'), 'right{Enter}');
    expect(await screen.findByRole('group', { name: 'Restore a backup' })).toBeTruthy();
  });

  it('refuses what is no backup, by name and reason', async () => {
    const app = createTestApp();
    renderWithApp(<BackupSettings />, app);
    await pick(['{"format":"evenhand-kit/1"}'], 'kit.json');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'kit.json was refused: it is not an Evenhand backup (its format is evenhand-kit/1). Nothing was changed.',
    );
  });
});

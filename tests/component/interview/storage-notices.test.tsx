import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CopyState } from '@/lib/domain/storage/storage-health';
import { useStorageStore } from '@/lib/stores/storage-store';
import { breakLog } from '@/tests/support/broken-log';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

function find(secondCopy: CopyState): void {
  act(() => useStorageStore.getState().found({ secondCopy }));
}

describe('a second copy that cannot be written', () => {
  it('is told quietly in the interview, with the way to where more is said', async () => {
    const app = createTestApp();
    await renderInterview(app);
    for (const well of ['unknown', 'sound', 'mended', 'absent'] as const) {
      find(well);
      expect(screen.queryByRole('region', { name: 'Second copy' })).toBeNull();
    }
    find('failing');
    const notice = within(screen.getByRole('region', { name: 'Second copy' }));
    expect(notice.getByText('Saved, but not in the second copy.')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(notice.getByRole('button', { name: 'Storage' }));
    expect(app.opened).toEqual(['#/settings']);
    find('sound');
    expect(screen.queryByRole('region', { name: 'Second copy' })).toBeNull();
  });

  it('is not spoken of while nothing can be saved at all', async () => {
    const app = createTestApp();
    await renderInterview(app);
    find('failing');
    breakLog(app.db);
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    await screen.findByRole('alert');
    expect(screen.queryByRole('region', { name: 'Second copy' })).toBeNull();
  });
});

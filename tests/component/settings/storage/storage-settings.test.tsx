import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCopies } from '@/lib/app/storage/check-copies';
import type { StorageHealth } from '@/lib/domain/storage/storage-health';
import type { Progress } from '@/lib/stores/storage-store';
import { useStorageStore } from '@/lib/stores/storage-store';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

vi.mock('@/lib/app/storage/check-copies', () => ({ checkCopies: vi.fn() }));

/** What the browser answers about its storage. */
const storage = { estimate: vi.fn(), persisted: vi.fn(), persist: vi.fn() };

async function visit() {
  const app = createTestApp();
  visitDashboard(app, '#/settings');
  return { app, region: within(await screen.findByRole('region', { name: 'Storage' })) };
}

/** How each copy stands, as it is read. */
function copies(region: Awaited<ReturnType<typeof visit>>['region']): (string | null)[] {
  return region.getAllByRole('definition').map(({ textContent }) => textContent);
}

describe('the storage in Settings', () => {
  beforeEach(() => {
    storage.estimate.mockReset().mockResolvedValue({ usage: 12_400_000, quota: 62_400_000 });
    storage.persisted.mockReset().mockResolvedValue(false);
    storage.persist.mockReset();
    vi.mocked(checkCopies).mockReset();
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe('what is stored', () => {
    it('is told with how much more fits', async () => {
      const { region } = await visit();
      const line = await region.findByText(/all of it by Evenhand/);
      expect(line.textContent).toBe('12.4 MB used, all of it by Evenhand. About 50 MB more would fit.');
    });

    it('is told apart where the browser does', async () => {
      const usageDetails = { indexedDB: 9_000_000, fileSystem: 3_400_000 };
      storage.estimate.mockResolvedValue({ usage: 12_400_000, usageDetails });
      const { region } = await visit();
      const line = await region.findByText(/all of it by Evenhand/);
      expect(line.textContent).toBe(
        '12.4 MB used, all of it by Evenhand: database 9 MB, second copy 3.4 MB.',
      );
    });

    it('is not told where the browser does not say', async () => {
      storage.estimate.mockRejectedValue(new Error('No.'));
      const { region } = await visit();
      expect(await region.findByText('The browser does not say how much is stored.')).toBeDefined();
    });

    it('is kept by a permission in Chromium, with nothing to ask for', async () => {
      const { region } = await visit();
      expect(await region.findByText('unlimitedStorage')).toBeDefined();
      expect(region.queryByRole('button', { name: /^Ask the browser/ })).toBeNull();
    });
  });

  describe('Firefox', () => {
    beforeEach(() => void vi.stubEnv('FIREFOX', 'true'));

    it('the browser is asked to keep it on a click, and what it answers is shown', async () => {
      const { region } = await visit();
      const ask = await region.findByRole('button', { name: 'Ask the browser to keep it' });
      expect(storage.persist).not.toHaveBeenCalled();
      storage.persist.mockResolvedValueOnce(false);
      await userEvent.click(ask);
      expect(await region.findByText(/^The browser did not agree/)).toBeDefined();
      storage.persist.mockResolvedValueOnce(true);
      await userEvent.click(ask);
      expect(await region.findByText(/^The browser has agreed to keep it/)).toBeDefined();
      expect(region.queryByRole('button', { name: /^Ask the browser/ })).toBeNull();
    });

    it('is not asked where it has agreed', async () => {
      storage.persisted.mockResolvedValue(true);
      const { region } = await visit();
      expect(await region.findByText(/^The browser has agreed to keep it/)).toBeDefined();
      expect(region.queryByRole('button', { name: /^Ask the browser/ })).toBeNull();
    });
  });

  describe('the three copies', () => {
    it('are not looked at yet when the page opens', async () => {
      const { region } = await visit();
      expect(region.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/^Database/),
        expect.stringMatching(/^Second copy/),
        expect.stringMatching(/^Canary/),
      ]);
      expect(copies(region)).toEqual(Array.from({ length: 3 }, () => 'Not looked at yet'));
      expect(region.getByText('Not checked since this page was opened.')).toBeDefined();
      expect(region.queryByRole('region', { name: 'Findings' })).toBeNull();
    });

    it('are shown as they were found, with what was found', async () => {
      useStorageStore.getState().found({
        database: 'mended',
        secondCopy: 'failing',
        canary: 'absent',
        findings: ['The database was behind.', 'A journal was cut.'],
      });
      const { region } = await visit();
      expect(copies(region)).toEqual([
        'Sound, after it was put right',
        'Cannot be written or read',
        'Not offered by this browser',
      ]);
      const findings = within(region.getByRole('region', { name: 'Findings' }));
      expect(findings.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'The database was behind.',
        'A journal was cut.',
      ]);
    });
  });

  describe('Check now', () => {
    it('looks at the copies, tells how far it is, and then what it found', async () => {
      const { app, region } = await visit();
      let tell: (progress: Progress) => void = () => undefined;
      let finish: (health: StorageHealth) => void = () => undefined;
      vi.mocked(checkCopies).mockImplementation((_app, onProgress) => {
        tell = onProgress;
        return new Promise((resolve) => (finish = resolve));
      });
      const button = region.getByRole<HTMLButtonElement>('button', { name: 'Check now' });
      await userEvent.click(button);
      expect(vi.mocked(checkCopies).mock.calls[0]?.[0]).toBe(app);
      expect(button.disabled).toBe(true);
      act(() => tell({ done: 1, of: 2 }));
      expect(region.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.5);

      const estimates = storage.estimate.mock.calls.length;
      const sound = { database: 'sound', secondCopy: 'sound', canary: 'sound' } as const;
      await act(() => {
        finish({ ...sound, checkedAt: app.now(), findings: [] });
        return Promise.resolve();
      });
      await waitFor(() => expect(button.disabled).toBe(false));
      expect(copies(region)).toEqual(['Sound', 'Sound', 'Sound']);
      expect(region.getByText(/^Checked today \d+:\d\d/)).toBeDefined();
      expect(region.queryByRole('progressbar')).toBeNull();
      expect(storage.estimate.mock.calls.length).toBeGreaterThan(estimates);
    });

    it('says so when it cannot be finished, and can be tried again', async () => {
      const { region } = await visit();
      vi.mocked(checkCopies).mockRejectedValue(new Error('The worker died.'));
      const button = region.getByRole<HTMLButtonElement>('button', { name: 'Check now' });
      await userEvent.click(button);
      expect((await region.findByRole('alert')).textContent).toBe(
        'The check could not be finished. Nothing was changed. The worker died.',
      );
      expect(button.disabled).toBe(false);
    });
  });
});

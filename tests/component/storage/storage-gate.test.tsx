import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageGate } from '@/components/storage/storage-gate';
import { exportRaw } from '@/lib/app/storage/export-raw';
import { rebuildFromCopy } from '@/lib/app/storage/rebuild-from-copy';
import type { StoragePhase } from '@/lib/stores/storage-store';
import { useStorageStore } from '@/lib/stores/storage-store';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';

vi.mock('@/lib/app/storage/export-raw', () => ({ exportRaw: vi.fn() }));
vi.mock('@/lib/app/storage/rebuild-from-copy', () => ({ rebuildFromCopy: vi.fn() }));

type DamagePhase = Extract<StoragePhase, { name: 'incomplete' | 'failed' }>;

const app = createTestApp();

function enter(phase: StoragePhase): void {
  act(() => useStorageStore.getState().enter(phase));
}

function renderGate(phase: StoragePhase): void {
  useStorageStore.getState().enter(phase);
  renderWithApp(<StorageGate>The page</StorageGate>, app);
}

/** What a button of the screen does that brings the page back. */
function watchReload() {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  return reload;
}

const progress = { done: 300, of: 1200 };
const CLOSED: readonly StoragePhase[] = [
  { name: 'opening' },
  { name: 'rebuilding', progress },
  { name: 'upgrading', progress, late: false },
  { name: 'blocked' },
  { name: 'incomplete', reason: 'Rows are gone.' },
  { name: 'superseded' },
  { name: 'failed', reason: 'It does not open.', canRebuild: true },
];

describe('the gate of the storage', () => {
  beforeEach(() => {
    vi.mocked(exportRaw).mockReset().mockResolvedValue();
    vi.mocked(rebuildFromCopy).mockReset().mockResolvedValue();
  });
  afterEach(() => {
    vi.useRealTimers();
    // The clean-up of all component tests comes later and wants the real one.
    vi.unstubAllGlobals();
  });

  describe('a page behind the gate', () => {
    it('is shown when what is stored is open', () => {
      renderGate({ name: 'open' });
      expect(screen.getByText('The page')).toBeDefined();
    });

    it.each(CLOSED)('is not shown while the storage is $name, and is as soon as it is open', (phase) => {
      renderGate(phase);
      expect(screen.queryByText('The page')).toBeNull();
      enter({ name: 'open' });
      expect(screen.getByText('The page')).toBeDefined();
    });

    it('is shown read-only where the person asks for it, and the choice is still theirs', async () => {
      renderGate({ name: 'incomplete', reason: 'Rows are gone.' });
      await userEvent.click(screen.getByRole('button', { name: 'Open read-only' }));
      expect(screen.getByText('The page')).toBeDefined();
      expect(screen.getByRole('region', { name: 'Read-only' }).textContent).toContain('Rows are gone.');
      await userEvent.click(screen.getByRole('button', { name: 'Choose…' }));
      expect(screen.queryByText('The page')).toBeNull();
      expect(screen.getByRole('button', { name: 'Bring back what is there' })).toBeDefined();
    });

    it('is taken away when a newer version takes over', async () => {
      renderGate({ name: 'open' });
      const reload = watchReload();
      enter({ name: 'superseded' });
      expect(screen.queryByText('The page')).toBeNull();
      expect(screen.getByRole('alert').textContent).toContain('Everything here is saved.');
      await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
      expect(reload).toHaveBeenCalledOnce();
    });
  });

  describe('what is shown meanwhile', () => {
    it('is nothing for the moment that opening takes, then a line', () => {
      vi.useFakeTimers();
      renderGate({ name: 'opening' });
      act(() => void vi.advanceTimersByTime(299));
      expect(screen.getByRole('status').textContent).toBe('');
      act(() => void vi.advanceTimersByTime(1));
      expect(screen.getByRole('status').textContent).toBe('Opening what is stored…');
    });

    it.each([
      [{ name: 'rebuilding', progress }, 'Bringing back what is stored'],
      [{ name: 'upgrading', progress, late: false }, 'Moving what is stored'],
    ] as const)('tells how far it has come: %j', (phase, label) => {
      renderGate(phase);
      const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: label });
      expect([bar.value, bar.max]).toEqual([0.25, 1]);
      expect(screen.getByText('25 %')).toBeDefined();
      enter({ ...phase, progress: { done: 1200, of: 1200 } });
      expect(bar.value).toBe(1);
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('counts where the whole is not known', () => {
      renderGate({ name: 'rebuilding', progress: { done: 0, of: null } });
      expect(screen.getByText('Beginning')).toBeDefined();
      enter({ name: 'rebuilding', progress: { done: 12_000, of: null } });
      expect(screen.getByText('12,000 so far')).toBeDefined();
      expect(screen.getByRole<HTMLProgressElement>('progressbar').hasAttribute('value')).toBe(false);
    });

    it('says what to do where an upgrade takes too long, with a raw export', async () => {
      renderGate({ name: 'upgrading', progress, late: true });
      expect(screen.getByText(/longer than it should/)).toBeDefined();
      await userEvent.click(screen.getByRole('button', { name: 'Save a raw export' }));
      expect(exportRaw).toHaveBeenCalledExactlyOnceWith(app);
    });

    it('asks for other windows to be closed', () => {
      renderGate({ name: 'blocked' });
      expect(screen.getByRole('heading', { name: "Close Evenhand's other windows" })).toBeDefined();
    });
  });

  describe.each(['incomplete', 'failed'] as const)('when the storage is %s', (name) => {
    const reason = '\u202eThe log is cut.';
    const phase: DamagePhase = name === 'failed' ? { name, reason, canRebuild: true } : { name, reason };

    it('says what was found and what is kept', () => {
      renderGate(phase);
      const said = screen.getByRole('alert');
      expect(within(said).getByText(phase.reason).tagName).toBe('BDI');
      expect(said.textContent).toMatch(/is kept as it is|Nothing was changed or erased/);
      expect([exportRaw, rebuildFromCopy].map((each) => vi.mocked(each).mock.calls)).toEqual([[], []]);
    });

    it('saves a raw export, and says so', async () => {
      renderGate(phase);
      await userEvent.click(screen.getByRole('button', { name: 'Save a raw export' }));
      expect(exportRaw).toHaveBeenCalledExactlyOnceWith(app);
      expect(await screen.findByText(/is saved with your downloads/)).toBeDefined();
    });

    it('says so when the raw export fails, and it can be tried again', async () => {
      renderGate(phase);
      const user = userEvent.setup();
      vi.mocked(exportRaw).mockRejectedValueOnce(new Error('The disk is full.'));
      const button = screen.getByRole('button', { name: 'Save a raw export' });
      await user.click(button);
      expect(await screen.findByText('The export was not saved. The disk is full.')).toBeDefined();
      expect(screen.queryByText(/is saved with your downloads/)).toBeNull();
      await user.click(button);
      expect(await screen.findByText(/is saved with your downloads/)).toBeDefined();
      expect(screen.queryByText(/was not saved/)).toBeNull();
    });

    it('brings back what is there only after asking once', async () => {
      renderGate(phase);
      const user = userEvent.setup();
      const first = screen.getByRole('button', { name: 'Bring back what is there' });
      await user.click(first);
      const question = within(screen.getByRole('group', { name: 'Bring back what is there?' }));
      await user.click(question.getByRole('button', { name: 'Cancel' }));
      expect(screen.queryByRole('group')).toBeNull();
      expect(first.matches(':focus')).toBe(true);
      expect(rebuildFromCopy).not.toHaveBeenCalled();
      await user.click(first);
      await user.click(screen.getByRole('button', { name: 'Bring it back' }));
      expect(rebuildFromCopy).toHaveBeenCalledExactlyOnceWith(app);
    });

    it('says so when that fails, also after it had begun', async () => {
      renderGate(phase);
      const user = userEvent.setup();
      vi.mocked(rebuildFromCopy).mockImplementation(async () => {
        enter({ name: 'rebuilding', progress });
        await screen.findByRole('progressbar');
        enter(phase);
        throw new Error('There is no second copy.');
      });
      await user.click(screen.getByRole('button', { name: 'Bring back what is there' }));
      await user.click(screen.getByRole('button', { name: 'Bring it back' }));
      expect(await screen.findByText(/^It was not brought back.*There is no second copy\.$/)).toBeDefined();
    });

    it('looks again when asked to', async () => {
      renderGate(phase);
      const reload = watchReload();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(reload).toHaveBeenCalledOnce();
    });
  });
});

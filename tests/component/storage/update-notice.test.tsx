import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useUpdateStore } from '@/lib/stores/update-store';
import { browser, resetExtension } from '@/tests/support/fake-extension';
import { openWriter } from '@/tests/support/open-session';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';
import { requestWriterLock } from '@/lib/platform/writer-lock';

vi.mock('wxt/browser', () => import('@/tests/support/fake-extension'));

function button(): HTMLButtonElement {
  return screen.getByRole('button', { name: 'Update now' });
}

/** The dashboard when a newer version waits; another page writes an interview, unless it has been closed. */
async function visit({ writing }: { readonly writing: boolean }) {
  // The names of the product's own locks, which are what is looked at.
  const app = createTestApp({ requestWriterLock });
  const { id } = await storeInterview(app.db);
  if (writing) await openWriter(app, id);
  act(() => useUpdateStore.getState().becomeReady());
  visitDashboard(app, '#/settings');
}

describe('a new version', () => {
  beforeEach(resetExtension);

  it('is not spoken of before there is one', async () => {
    visitDashboard(createTestApp(), '#/settings');
    await screen.findByRole('heading', { name: 'Settings' });
    expect(screen.queryByRole('region', { name: 'Update' })).toBeNull();
  });

  it('comes in at once when asked to, where no interview is open', async () => {
    await visit({ writing: false });
    expect(
      await screen.findByText("A new version is ready. It comes in when Evenhand's windows are closed."),
    ).toBeDefined();
    await waitFor(() => expect(button().disabled).toBe(false));
    expect(browser.runtime.reloads).toBe(0);
    await userEvent.click(button());
    await waitFor(() => expect(browser.runtime.reloads).toBe(1));
  });

  it('waits while an interview is open, and says why', async () => {
    await visit({ writing: true });
    expect(await screen.findByText(/^An interview is open/)).toBeDefined();
    expect(button().disabled).toBe(true);
    expect(screen.getByRole('button', { description: /^An interview is open/ })).toBe(button());
  });

  it('may come in once the interview is closed', async () => {
    let letGo: () => void = () => undefined;
    void navigator.locks.request(
      'evenhand-interview-1',
      () => new Promise<void>((resolve) => (letGo = resolve)),
    );
    await visit({ writing: false });
    expect(await screen.findByText(/^An interview is open/)).toBeDefined();
    letGo();
    await waitFor(() => expect(button().disabled).toBe(false));
  });

  it('does not come in when an interview was opened at the last moment', async () => {
    let close: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (close = resolve));
    await visit({ writing: false });
    await waitFor(() => expect(button().disabled).toBe(false));
    // In one go, so that the notice cannot look in between.
    void navigator.locks.request('evenhand-interview-2', () => opened);
    fireEvent.click(button());
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was updated/);
    expect(browser.runtime.reloads).toBe(0);
    close();
  });
});

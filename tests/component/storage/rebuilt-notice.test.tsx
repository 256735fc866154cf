import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { useStorageStore } from '@/lib/stores/storage-store';
import type { TestApp } from '@/tests/support/test-app';
import { createTestApp } from '@/tests/support/test-app';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { visitDashboard } from '@/tests/support/visit-dashboard';

const WORDS = '2 interviews were brought back from the second copy.';

const PAGES: Readonly<Record<string, (app: TestApp) => Promise<unknown>>> = {
  'the dashboard': (app) => {
    visitDashboard(app, '#/settings');
    return screen.findByRole('heading', { name: 'Settings' });
  },
  'the home of the panel': (app) => {
    app.hidden.set(false);
    renderWithApp(<PanelApp />, app);
    return screen.findByRole('heading', { name: 'Evenhand' });
  },
  'an interview': async (app) => {
    await storeInterview(app.db);
    app.hidden.set(false);
    renderWithApp(<PanelApp />, app);
    return screen.findByRole('textbox', { name: 'Note' });
  },
};

describe.each(Object.entries(PAGES))('%s', (_name, open) => {
  it('says what was brought back, until it is dismissed', async () => {
    useStorageStore.getState().tell(WORDS);
    await open(createTestApp());
    const notice = within(screen.getByRole('region', { name: 'Brought back' }));
    expect(notice.getByText(WORDS)).toBeDefined();
    await userEvent.click(notice.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region', { name: 'Brought back' })).toBeNull();
    expect(useStorageStore.getState().rebuilt).toBeNull();
  });

  it('says nothing where nothing was', async () => {
    await open(createTestApp());
    expect(screen.queryByRole('region', { name: 'Brought back' })).toBeNull();
  });
});

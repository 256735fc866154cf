import '@/tests/support/fake-dialogs';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import { useToastStore } from '@/lib/stores/toast-store';
import { aKit, uuid } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('the panel', () => {
  it('hides home, and what a message says', async () => {
    const app = createTestApp();
    await storeInterview(app.db, { startedAt: null });
    renderWithApp(<PanelApp />, app);
    await screen.findByRole('button', { name: /^Robin Sample/ });
    useToastStore.getState().show({ text: 'Robin Sample was deleted' });
    await userEvent.click(screen.getByRole('button', { name: 'Hide panel' }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Show again',
      'Close panel',
    ]);
  });

  it('shows the interview that it was popped out for, whichever is under way', async () => {
    const app = createTestApp();
    const id = InterviewId.parse(uuid(2));
    await storeInterview(
      app.db,
      { id, candidate: 'Popped Out', startedAt: null, createdAt: 1 },
      aKit({ id: KitId.parse(uuid(2)) }),
    );
    await storeInterview(app.db, { candidate: 'Under Way', createdAt: 2 });
    renderWithApp(<PanelApp />, createTestApp({ db: app.db, poppedOut: id }));
    expect(await screen.findByText('Popped Out')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  });
});

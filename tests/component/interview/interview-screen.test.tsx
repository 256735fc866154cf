import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { deleteInterview } from '@/lib/app/delete-interview';
import { usePanelStore } from '@/lib/stores/panel-store';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('an interview that was deleted', () => {
  it('says where it can be restored, and leads home', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    await deleteInterview(app, id);
    usePanelStore.getState().show(id);
    renderWithApp(<InterviewScreen id={id} />, app);
    expect(await screen.findByText(/was deleted/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Home' }));
    expect(usePanelStore.getState().open).toBeNull();
  });
});

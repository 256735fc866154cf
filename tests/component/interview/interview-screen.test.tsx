import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { deleteInterview } from '@/lib/app/delete-interview';
import { interviewStage } from '@/lib/domain/interview';
import { usePanelStore } from '@/lib/stores/panel-store';
import { aKit } from '@/tests/support/builders';
import { renderInterview } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('a prepared interview', () => {
  it('shows what to open with and what the kit covers, then starts the clock', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app, { startedAt: null });
    expect(screen.getByRole('heading', { level: 1, name: aKit().title })).toBeDefined();
    expect(screen.getByText('Welcome. I will take notes as we speak.')).toBeDefined();
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('listitem').map(({ textContent }) => textContent.split('10 min')[0])).toEqual([
      'Monitoring',
      'Latency',
      'Teamwork',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    const stored = await app.db.interviews.get(interview.id);
    expect(stored?.startedAt).toBe(app.now());
    expect(stored && interviewStage(stored)).toBe('live');
  });
});

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

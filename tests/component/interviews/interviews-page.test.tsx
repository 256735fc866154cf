import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addNote } from '@/lib/app/add-note';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { questionInFocus } from '@/lib/domain/kit';
import { aKit, uuid } from '@/tests/support/builders';
import { finishedSession } from '@/tests/support/finished-session';
import { visitDashboard } from '@/tests/support/visit-dashboard';
import { createTestApp } from '@/tests/support/test-app';

describe('the interviews', () => {
  it('explain themselves while there are none', async () => {
    visitDashboard(createTestApp(), '#/interviews');
    expect(await screen.findByText('No interviews yet')).toBeDefined();
  });

  it('say so when one cannot be deleted, and keep it', async () => {
    const app = createTestApp();
    await finishedSession(app);
    visitDashboard(app, '#/interviews');
    vi.spyOn(app.db.interviews, 'update').mockRejectedValueOnce(new Error('The disk is full.'));
    await userEvent.click(await screen.findByRole('button', { name: /^Delete the interview/ }));
    expect(await screen.findByText(/could not be done.*The disk is full/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole('link', { name: /^Robin Sample/ })).toBeDefined();
  });

  it('stand in a list, each leading to its own page', async () => {
    const app = createTestApp();
    await finishedSession(app);
    visitDashboard(app, '#/interviews');
    await userEvent.click(await screen.findByRole('link', { name: /^Robin Sample.*In wrap-up/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Robin Sample' })).toBeDefined();
  });

  it('are deleted with a way back', async () => {
    const app = createTestApp();
    await finishedSession(app);
    visitDashboard(app, '#/interviews');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Delete the interview with Robin Sample' }));
    expect(await screen.findByText('No interviews yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /^Robin Sample/ })).toBeDefined();
  });
});

describe('the page of an interview', () => {
  it('shows what was recorded by competency, live while it is written elsewhere', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    visitDashboard(app, `#/interviews/${session.interviewId}`);
    const monitoring = within(await screen.findByRole('article', { name: 'Monitoring' }));
    expect(await monitoring.findByText('Why Monitoring is a 3.')).toBeDefined();
    expect(monitoring.getByRole('heading').textContent).toBe('Monitoring3');
    expect(monitoring.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '10:30+strong evidence: heard on monitoring-first',
      '11:00+strong evidence: heard on monitoring-second',
    ]);
    addNote(session, '- and one more', questionInFocus(aKit(), []));
    await waitFor(() => expect(monitoring.getAllByRole('listitem')).toHaveLength(3));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });

  it('exports the scorecard once it is sealed', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    const { id } = await sealScorecard(session);
    visitDashboard(app, `#/interviews/${session.interviewId}`);
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Export' });
    await waitFor(() => expect(button.disabled).toBe(false));
    await userEvent.click(button);
    expect(app.saved.map(({ name }) => name)).toEqual([`scorecard-${id.slice(0, 8)}.json`]);
  });

  it('says so where there is none', async () => {
    visitDashboard(createTestApp(), `#/interviews/${uuid(9)}`);
    expect(await screen.findByText(/not here/)).toBeDefined();
  });
});

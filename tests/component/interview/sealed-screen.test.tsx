import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { readScorecards } from '@/lib/import/read-scorecards';
import { usePanelStore } from '@/lib/stores/panel-store';
import { finishedSession } from '@/tests/support/finished-session';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';

async function renderSealed() {
  const app = createTestApp();
  const session = await finishedSession(app);
  const scorecard = await sealScorecard(session);
  usePanelStore.getState().show(session.interviewId);
  renderWithApp(<InterviewScreen id={session.interviewId} />, app);
  await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' });
  return { app, scorecard, user: userEvent.setup() };
}

describe('a sealed scorecard', () => {
  it('shows what was sealed, and nothing to change it with', async () => {
    await renderSealed();
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms).toEqual(['Monitoring', 'Latency', 'Teamwork', 'Recommendation']);
    expect(values).toEqual(['3', '3', '3', 'Yes']);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('saves a file that reads back, without the name of the candidate in its own', async () => {
    const { app, scorecard, user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Save scorecard file' }));
    const [file] = app.saved;
    expect(app.saved).toHaveLength(1);
    for (const part of scorecard.candidate.toLowerCase().split(' '))
      expect(file?.name.toLowerCase()).not.toContain(part);
    expect(file?.name).toMatch(/\.json$/);
    const bytes = new TextEncoder().encode(file?.text);
    expect(readScorecards({ name: 'card.json', bytes })).toEqual({ ok: true, scorecards: [scorecard] });
  });

  it('leads home', async () => {
    const { user } = await renderSealed();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(usePanelStore.getState().open).toBeNull();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { breakLog } from '@/tests/support/broken-log';
import { recorded } from '@/tests/support/recorded';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('the save status', () => {
  it('reads Saved, with the time once something was saved', async () => {
    await renderInterview(createTestApp());
    expect(screen.getByRole('status').textContent).toBe('Saved');
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Saved \d+:\d\d/));
  });

  it('raises an alert that says how much is not saved, and loses none of it', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app);
    const user = userEvent.setup();
    const mend = breakLog(app.db);
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^1 change not saved/);
    await user.click(screen.getByRole('checkbox', { name: /How did it end/ }));
    expect(screen.getByRole('alert').textContent).toMatch(/^2 changes not saved/);
    expect(screen.queryByRole('status')).toBeNull();
    // What is not saved yet is shown all the same.
    expect(screen.getByRole('radio', { name: '3', checked: true })).toBeDefined();
    mend();
    app.runScheduled();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.getByRole('status').textContent).toMatch(/^Saved \d/);
    const { ratings, probes } = await recorded(app.db, interview.id);
    expect([[...ratings.values()], [...probes]]).toEqual([[3], ['monitoring-first/result']]);
  });

  it('says so when nothing can be saved while the interview is wrapped up', async () => {
    const app = createTestApp();
    await renderInterview(app, { endedAt: app.now() });
    breakLog(app.db);
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^1 change not saved/);
  });
});

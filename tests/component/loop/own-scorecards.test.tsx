import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { finishedSession } from '@/tests/support/finished-session';
import { visitLoop } from '@/tests/support/visit-dashboard';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import { aLoop } from '@/tests/support/builders';

describe('a scorecard that was sealed in this browser', () => {
  it('is added to the loop of its candidate without a file', async () => {
    const app = createTestApp();
    const scorecard = await sealScorecard(await finishedSession(app));
    const loop = await visitLoop(app, []);
    await userEvent.click(await screen.findByRole('button', { name: 'Add to loop' }));
    expect(await screen.findByRole('region', { name: 'Consolidated scorecard' })).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Add to loop' })).toBeNull());
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([scorecard]);
  });

  it('is not offered to the loop of another candidate', async () => {
    const app = createTestApp();
    await sealScorecard(await finishedSession(app));
    await visitLoop(app, [], { candidate: 'Somebody Else' });
    expect(await screen.findByText('No scorecards yet')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add to loop' })).toBeNull();
  });
});

describe('an interview of the loop that is not sealed', () => {
  it('is named on the page of the loop', async () => {
    const app = createTestApp();
    const { kitTitle } = await storeInterview(app.db, { loopId: aLoop().id });
    await visitLoop(app, []);
    expect(await screen.findByText(new RegExp(`not sealed yet: ${kitTitle}`))).toBeDefined();
  });
});

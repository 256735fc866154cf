import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import { aKit, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

async function visitMany(count: number) {
  const app = createTestApp();
  for (let n = 1; n <= count; n += 1) {
    const overrides = { id: InterviewId.parse(uuid(n)), createdAt: NINE_O_CLOCK + n };
    const candidate = n === 3 ? 'Zoë Third' : `Candidate ${n}`;
    await storeInterview(app.db, { ...overrides, candidate }, aKit({ id: KitId.parse(uuid(n)) }));
  }
  visitDashboard(app, '#/interviews');
  await screen.findByRole('link', { name: new RegExp(`^Candidate ${count} `) });
  return userEvent.setup();
}

describe('a long list of interviews', () => {
  it('begins with the newest, and shows the others on demand', async () => {
    const user = await visitMany(35);
    expect(await screen.findByText(/^30 of 35 are shown/)).toBeDefined();
    expect(screen.queryByRole('link', { name: /^Candidate 5 / })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: /^Candidate 1 / })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('is searched whole, whatever of it is shown', async () => {
    const user = await visitMany(35);
    await user.type(screen.getByRole('searchbox', { name: 'Find an interview' }), 'third ZOE');
    expect(await screen.findByRole('link', { name: /^Zoë Third/ })).toBeDefined();
    expect(screen.queryByRole('link', { name: /^Candidate/ })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Find an interview' }), ' nobody');
    expect(await screen.findByText(/^No interview has these words/)).toBeDefined();
  });
});

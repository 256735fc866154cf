import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Interview } from '@/lib/domain/interview';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

const MINUTE = 60_000;

const NO_SHOW: Partial<Interview> = {
  startedAt: null,
  endedAt: NINE_O_CLOCK,
  outcome: { kind: 'no-show', details: 'Waited 15 minutes.', scored: false },
};
const BROKEN_OFF: Partial<Interview> = {
  scheduledAt: NINE_O_CLOCK - 6 * MINUTE,
  pauses: [aPause(1, 2, 4)],
  endedAt: NINE_O_CLOCK + 10 * MINUTE,
  outcome: { kind: 'stopped-early', details: '', scored: true },
};

/** What the row of the only interview says. */
async function row(overrides: (now: number) => Partial<Interview>): Promise<string | null> {
  const app = createTestApp();
  await storeInterview(app.db, overrides(app.now()));
  visitDashboard(app, '#/interviews');
  return (await screen.findByRole('link', { name: /^Robin Sample/ })).textContent;
}

/** Opens the page of the only interview. */
async function open(overrides: (now: number) => Partial<Interview>): Promise<void> {
  const app = createTestApp();
  const { id } = await storeInterview(app.db, overrides(app.now()));
  visitDashboard(app, `#/interviews/${id}`);
  await screen.findByRole('heading', { level: 1 });
}

describe('the list of interviews', () => {
  it('says when a prepared one is to start', async () => {
    expect(await row((now) => ({ startedAt: null, scheduledAt: now + 25 * MINUTE }))).toMatch(
      /Prepared +In 25 min/,
    );
  });

  it('says that a candidate did not come', async () => {
    expect(await row(() => NO_SHOW)).toMatch(/Closed Candidate did not come/);
  });

  it('says how late one began, how long its call took without pauses, and that it was stopped', async () => {
    const words = await row(() => BROKEN_OFF);
    expect(words).toMatch(/In wrap-up Stopped early/);
    expect(words).toMatch(/6 min late, took 8 min$/);
  });

  it('does not tell minutes that were none', async () => {
    expect(await row((now) => ({ startedAt: now, endedAt: now + 20_000 }))).toMatch(/took under a minute$/);
  });
});

describe('the page of an interview', () => {
  it('says what happened where it did not run its course', async () => {
    await open(() => NO_SHOW);
    expect(screen.getByText('Candidate did not come').parentElement?.textContent).toBe(
      'Candidate did not come: Waited 15 minutes.',
    );
  });

  it('says when it is to start', async () => {
    await open((now) => ({ startedAt: null, scheduledAt: now + 25 * MINUTE }));
    expect(screen.getByText('Planned start: In 25 min')).toBeDefined();
  });

  it('says how late it began and how long it took', async () => {
    await open(() => BROKEN_OFF);
    expect(screen.getByText(/, 6 min late, took 8 min$/)).toBeDefined();
  });
});

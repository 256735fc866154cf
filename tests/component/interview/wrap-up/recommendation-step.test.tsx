import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { currentInterviewer, nameInterviewer } from '@/lib/app/interviewer';
import { breakLog } from '@/tests/support/broken-log';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

type User = ReturnType<typeof userEvent.setup>;

/** The last step of a wrap-up, where the first `decided` competencies are rated. */
async function renderRecommendation(decided: number) {
  const app = createTestApp();
  await nameInterviewer(app, 'Ada');
  const { interview } = await renderInterview(app, { endedAt: NINE_O_CLOCK + 5 * 60_000 });
  const user = userEvent.setup();
  for (const competency of ['Monitoring', 'Latency', 'Teamwork'].slice(0, decided))
    await rate(user, competency);
  await user.click(screen.getByRole('button', { name: 'Seal' }));
  return { app, id: interview.id, user };
}

async function rate(user: User, competency: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`^${competency}: `) }));
  await user.click(screen.getByRole('radio', { name: '3' }));
}

function recommendations(): HTMLInputElement[] {
  return within(screen.getByRole('radiogroup', { name: 'Recommendation' })).getAllByRole('radio');
}

function sealButton(): HTMLButtonElement {
  return screen.getByRole('button', { name: 'Seal scorecard' });
}

describe('the recommendation', () => {
  it('is locked while a competency is open, and leads to each that is', async () => {
    const { user } = await renderRecommendation(1);
    expect(recommendations().map(({ disabled }) => disabled)).toEqual([true, true, true, true]);
    expect(sealButton().disabled).toBe(true);
    const open = within(screen.getByRole('region', { name: 'Still open' }));
    expect(open.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Latency',
      'Teamwork',
    ]);
    await user.click(open.getByRole('button', { name: 'Teamwork' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Teamwork');
  });

  it('opens when the last competency is decided, and locks again when a rating is cleared', async () => {
    const { user } = await renderRecommendation(3);
    expect(screen.queryByRole('region', { name: 'Still open' })).toBeNull();
    expect(recommendations().map(({ disabled }) => disabled)).toEqual([false, false, false, false]);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(sealButton().disabled).toBe(false);
    await user.click(screen.getByRole('button', { name: /^Latency: decided/ }));
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    await user.click(screen.getByRole('button', { name: 'Seal' }));
    expect(sealButton().disabled).toBe(true);
    expect(screen.getByRole('region', { name: 'Still open' })).toBeDefined();
  });

  it('waits for a choice before it can be sealed', async () => {
    const { app, id, user } = await renderRecommendation(3);
    expect(sealButton().disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Strong no' }));
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(sealButton().disabled).toBe(false);
    await waitFor(async () => expect((await recorded(app.db, id)).recommendation).toBe('no'));
  });
});

describe('sealing', () => {
  it('seals what was recorded, and says so', async () => {
    const { app, user } = await renderRecommendation(3);
    await user.click(screen.getByRole('radio', { name: 'Strong yes' }));
    await user.click(sealButton());
    expect(await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' })).toBeDefined();
    const [scorecard] = await app.db.scorecards.toArray();
    expect(scorecard).toMatchObject({
      recommendation: 'strong-yes',
      interviewer: { name: 'Ada' },
      ratings: [{ rating: 3 }, { rating: 3 }, { rating: 3 }],
    });
  });

  it('takes the name that was typed just before', async () => {
    const { app, user } = await renderRecommendation(3);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    const name = await screen.findByRole('textbox', { name: 'Sealed by' });
    await user.clear(name);
    await user.type(name, 'Grace');
    await user.click(sealButton());
    await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' });
    expect((await app.db.scorecards.toArray())[0]?.interviewer.name).toBe('Grace');
    expect((await currentInterviewer(app)).name).toBe('Grace');
  });

  it('says what went wrong when it cannot be stored, keeps everything and can be tried again', async () => {
    const { app, id, user } = await renderRecommendation(3);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(async () => expect((await recorded(app.db, id)).recommendation).toBe('yes'));
    const mend = breakLog(app.db);
    await user.click(sealButton());
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(await app.db.scorecards.count()).toBe(0);
    mend();
    await user.click(sealButton());
    expect(await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' })).toBeDefined();
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addScorecard } from '@/tests/support/add-scorecard';
import { aPause } from '@/tests/support/a-pause';
import { aRevision } from '@/tests/support/a-revision';
import { aKit, aNote, aScorecard, NINE_O_CLOCK, ratingsFor, uuid } from '@/tests/support/builders';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';
import type { Scorecard } from '@/lib/domain/scorecard';

async function visitScorecard(scorecard: Scorecard) {
  const app = createTestApp();
  await addScorecard(app.db, scorecard);
  visitDashboard(app, `#/scorecards/${scorecard.id}`);
  const region = within(await screen.findByRole('region', { name: 'Scorecard' }));
  return { app, region, user: userEvent.setup() };
}

describe('the page of a scorecard', () => {
  it('names the candidate on the page, and neither in the address nor in the title', async () => {
    await visitScorecard(aScorecard());
    expect(screen.getByRole('heading', { level: 1, name: 'Robin Sample' })).toBeDefined();
    expect(`${document.title} ${location.href}`.toLowerCase()).not.toMatch(/robin|sample/);
  });

  it('says who, when and how it went, with the revision and its reason', async () => {
    const { region } = await visitScorecard(
      aScorecard(1, {
        ...aRevision(aScorecard(), 2),
        scheduledAt: NINE_O_CLOCK - 6 * 60_000,
        pauses: [aPause(1, 10, 13)],
        endedAt: NINE_O_CLOCK + 30 * 60_000,
        outcome: { kind: 'stopped-early', details: 'The candidate had to leave.', scored: true },
      }),
    );
    const fact = (name: string) => region.getByText(name).nextElementSibling?.textContent;
    expect(fact('Interviewer')).toBe('Interviewer 1');
    expect(fact('Took')).toBe('27 min, began 6 min late, ended 4 min early, without a pause of 3 min');
    expect(fact('Outcome')).toBe('Stopped early: The candidate had to leave.');
    expect(fact('Revision')).toBe('2, amended because: A note was on the wrong competency.');
    expect(fact('Planned start')).toBeDefined();
  });

  it('shows each competency with its rating, what that means, why, and the evidence on both sides', async () => {
    const kit = aKit();
    const { region } = await visitScorecard(
      aScorecard(1, {
        kit,
        ratings: ratingsFor(kit, [4, 2]).map((each, i) => ({ ...each, rationale: i === 0 ? 'Clear.' : '' })),
        notes: [
          aNote(1, { text: 'names the threshold', evidence: 'strong' }),
          aNote(2, { text: 'retrained by hand', evidence: 'weak' }),
          aNote(3, { text: 'thought of later', at: NINE_O_CLOCK + 60 * 60_000 }),
          aNote(4, { text: 'asked about the team', competency: null }),
        ],
      }),
    );
    const monitoring = within(region.getByRole('article', { name: 'Monitoring' }));
    expect(monitoring.getByRole('heading', { level: 2 }).textContent).toBe('Monitoring4');
    expect(monitoring.getByText('Gives the figure that told them it worked.')).toBeDefined();
    expect(monitoring.getByText('Clear.')).toBeDefined();
    expect(monitoring.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '+strong evidence: names the threshold1:00',
      '−weak evidence: retrained by hand1:00',
      'thought of laterafter',
    ]);
    const latency = within(region.getByRole('article', { name: 'Latency' }));
    expect(latency.getByText('Rated without evidence.')).toBeDefined();
    const teamwork = within(region.getByRole('article', { name: 'Teamwork' }));
    expect(teamwork.getByText('Not assessed')).toBeDefined();
    expect(teamwork.queryByText('Rated without evidence.')).toBeNull();
    const others = within(region.getByRole('region', { name: 'Notes on no competency' }));
    expect(others.getByText('asked about the team')).toBeDefined();
  });

  it('lists the questions with what became of each', async () => {
    const { region } = await visitScorecard(aScorecard());
    const questions = within(region.getByRole('region', { name: 'Questions' }));
    expect(questions.getByText('Asked, 40 min')).toBeDefined();
    expect(questions.getAllByText('Not reached')).toHaveLength(5);
    expect(questions.getByText('What was your own part?')).toBeDefined();
  });

  it('prints and saves', async () => {
    const scorecard = aScorecard();
    const { app, user } = await visitScorecard(scorecard);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(app.printed()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    expect(app.saved.map(({ name }) => name)).toEqual(['scorecard-00000000.json', 'scorecard-00000000.md']);
  });

  it('says so where there is none', async () => {
    visitDashboard(createTestApp(), `#/scorecards/${uuid(9)}`);
    expect(await screen.findByText(/not in this browser/)).toBeDefined();
  });
});

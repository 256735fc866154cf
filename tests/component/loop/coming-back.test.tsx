import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitSecret } from '@/lib/domain/loop/kit-issue';
import { uuid } from '@/tests/support/builders';
import type { TestApp } from '@/tests/support/test-app';
import { choose, decide, dropScorecards, rowOf, scorecardOf, visitPlanned } from './visit-planned';

/** A loop whose three kits are out. */
async function withKitsOut() {
  const visit = await visitPlanned();
  await visit.user.click(await screen.findByRole('button', { name: 'Save all kits' }));
  await waitFor(async () => expect((await rowOf('Cy')).textContent).toContain('Kit sent'));
  return visit;
}

async function comeBack(app: TestApp, ...names: readonly string[]) {
  dropScorecards(...(await Promise.all(names.map((name) => scorecardOf(app, name, name.charCodeAt(0))))));
  for (const name of names)
    await waitFor(async () => expect((await rowOf(name)).textContent).toContain('Scorecard in'));
}

/** Nothing on the page shows a rating, an export or what is in a scorecard. */
function expectBlind() {
  expect(screen.queryByRole('region', { name: 'Consolidated scorecard' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Scorecards in this loop' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  expect(screen.queryByText(/Note \d|Strong yes|^Yes$/)).toBeNull();
  expect(screen.queryByRole('link', { name: /scorecard/i })).toBeNull();
}

describe('scorecards coming back', () => {
  it('show who is in and nothing else until all are, then what they add up to', async () => {
    const { app } = await withKitsOut();
    await comeBack(app, 'Ada', 'Cy');
    const sofar = await screen.findByRole('region', { name: 'Scorecards so far' });
    expect(sofar.textContent).toMatch(/2 of 3 scorecards are in: Ada and Cy\./);
    expect(screen.getByRole('region', { name: 'Next step' }).textContent).toContain('Wait for Ben.');
    expectBlind();
    await comeBack(app, 'Ben');
    const region = within(await screen.findByRole('region', { name: 'Consolidated scorecard' }));
    expect(region.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['A. Ada', 'B. Ben', 'C. Cy']),
    );
    expect(screen.getByRole('button', { name: 'Export' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Scorecards so far' })).toBeNull();
  });

  it('are shown sooner only with a reason, which is logged with who was missing', async () => {
    const { app, user } = await withKitsOut();
    expect(screen.queryByRole('button', { name: 'Show before all are in…' })).toBeNull();
    await comeBack(app, 'Ada');
    await user.click(await screen.findByRole('button', { name: 'Show before all are in…' }));
    expectBlind();
    await decide(/^Show the ratings/, 'The offer is due today', 'Show ratings');
    expect(await screen.findByRole('region', { name: 'Consolidated scorecard' })).toBeDefined();
    const log = screen.getByRole('region', { name: 'Decisions' });
    expect(log.textContent).toContain('Ratings shown early, without Ben and Cy');
    expect(log.textContent).toContain('The offer is due today');
  });

  it('need no override where who is missing was excused', async () => {
    const { app } = await withKitsOut();
    await comeBack(app, 'Ada', 'Ben');
    await choose('Cy', /^Excuse/);
    await decide(/^Excuse Cy/, 'On leave', 'Excuse');
    expect(await screen.findByRole('region', { name: 'Consolidated scorecard' })).toBeDefined();
    expect(await app.db.loopEvents.toArray()).toMatchObject([{ kind: 'excused' }]);
  });

  it('can be taken out again while they are hidden', async () => {
    const { app } = await withKitsOut();
    await comeBack(app, 'Ada');
    await choose('Ada', /^Take the scorecard out/);
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('Kit sent'));
  });

  it('find their loop from any page, and say which', async () => {
    const { app, loop, user } = await withKitsOut();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    dropScorecards(await scorecardOf(app, 'Ben', 12));
    const result = await screen.findByRole('region', { name: 'Import result' });
    await within(result).findByText(/scorecard of Ben .*C-17/);
    await user.click(within(result).getByRole('link', { name: 'Open that loop' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'C-17' })).toBeDefined();
    expect(location.hash).toBe(`#/loops/${loop.id}`);
    expect((await rowOf('Ben')).textContent).toContain('Scorecard in');
  });
});

describe('what cannot count', () => {
  it('is a conflict where two interviews were sealed with one kit, until one is taken out', async () => {
    const { app, user } = await withKitsOut();
    dropScorecards(
      await scorecardOf(app, 'Ada', 11),
      await scorecardOf(app, 'Ada', 12, { recommendation: 'strong-yes' }),
    );
    const region = within(await screen.findByRole('region', { name: 'To settle' }));
    expect((await rowOf('Ada')).textContent).toContain('Conflict');
    expect(region.getByText(/Two interviews were sealed with one kit/)).toBeDefined();
    expect(screen.getByRole('region', { name: 'Next step' }).textContent).toContain('Settle the conflict');
    expectBlind();
    const [first] = region.getAllByRole('button', { name: /^Take out/ });
    if (!first) throw new Error('nothing to take out');
    await user.click(first);
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('Scorecard in'));
    expect(screen.queryByRole('region', { name: 'To settle' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('region', { name: 'To settle' })).toBeDefined();
  });

  it('is named where its kit was withdrawn', async () => {
    const { app } = await withKitsOut();
    const late = await scorecardOf(app, 'Ada', 11);
    await choose('Ada', /^Excuse/);
    await decide(/^Excuse Ada/, 'On leave', 'Excuse');
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('Excused'));
    dropScorecards(late);
    const region = await screen.findByRole('region', { name: 'To settle' });
    expect(region.textContent).toContain('Its kit was withdrawn, so it does not count.');
    expect(region.textContent).toContain('Ada');
    expectBlind();
  });

  it('changes nothing where the secret of the kit is another', async () => {
    const { app } = await withKitsOut();
    const sound = await scorecardOf(app, 'Ada', 11);
    if (!sound.issue) throw new Error('no kit');
    const secret = KitSecret.parse('f'.repeat(32));
    dropScorecards({ ...sound, interview: InterviewId.parse(uuid(99)), issue: { ...sound.issue, secret } });
    await screen.findByRole('heading', { name: 'Import result' });
    expect((await rowOf('Ada')).textContent).toContain('Kit sent');
    expect(await app.db.arrivals.count()).toBe(0);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DebriefView } from '@/components/scorecard/debrief/debrief-view';
import { useDebrief } from '@/lib/db/live/use-debrief';
import { consolidate } from '@/lib/domain/consolidation';
import { speakingOrder } from '@/lib/domain/debrief/speaking-order';
import {
  aCompetency,
  aKitFor,
  aLoop,
  aNote,
  anInterviewer,
  aScorecard,
  ratingsFor,
} from '@/tests/support/builders';
import { focused } from '@/tests/support/focused';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

const kit = aKitFor(['monitoring', 'latency'].map((id) => aCompetency(id)));
const ada = aScorecard(11, {
  interviewer: anInterviewer(11, 'Ada'),
  kit,
  ratings: ratingsFor(kit, [3, 5]),
  notes: [aNote(1, { text: 'named the alert', evidence: 'strong' })],
});
const zoe = aScorecard(12, { interviewer: anInterviewer(12, 'Zoe'), kit, ratings: ratingsFor(kit, [3, 2]) });
const consolidation = consolidate([ada, zoe]);
const speakers = speakingOrder([
  { scorecardId: ada.id, name: 'Ada', seniority: 'staff' },
  { scorecardId: zoe.id, name: 'Zoe', seniority: 'junior' },
]);

function Debrief() {
  const loop = aLoop();
  const debrief = useDebrief(loop.id);
  return debrief ? <DebriefView {...{ loop, consolidation, debrief, speakers }} /> : null;
}

async function begin(app: TestApp = createTestApp()) {
  const user = userEvent.setup();
  renderWithApp(<Debrief />, app);
  await user.click(await screen.findByRole('button', { name: 'Begin the debrief' }));
  await screen.findByRole('form', { name: 'Consensus' });
  return { app, user };
}

describe('a debrief', () => {
  it('says before it begins who speaks in which order', async () => {
    renderWithApp(<Debrief />, createTestApp());
    const order = await screen.findByRole('list', { name: 'Order of speaking' });
    const names = within(order).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual(['1. Zoe · junior', '2. Ada · staff']);
  });

  it('begins with the widest disagreement, juniors first', async () => {
    await begin();
    const item = screen.getByRole('region', { name: 'Item: Latency' });
    expect(within(item).getByText(/Speaks first/).parentElement?.textContent).toContain(
      'B. Zoe, then A. Ada',
    );
    const agenda = within(screen.getByRole('navigation', { name: 'Agenda' }));
    expect(agenda.getByRole('button', { name: /^Latency/ }).getAttribute('aria-current')).toBe('step');
  });

  it('records a consensus beside the ratings, and takes it back', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'one figure was a guess');
    await user.click(screen.getByRole('button', { name: 'Record consensus' }));
    expect(await screen.findByText('Agreed: 4')).toBeTruthy();
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Record consensus' })));
    expect(screen.getByText('one figure was a guess')).toBeTruthy();
    // Both ratings are there as they were given.
    const item = within(screen.getByRole('article', { name: 'Latency' }));
    expect(item.getAllByText(/Ada|Zoe/)).toHaveLength(2);
    const takeBack = screen.getByRole<HTMLButtonElement>('button', { name: 'Take back' });
    await waitFor(() => expect(takeBack.disabled).toBe(false));
    await user.click(takeBack);
    await screen.findByText(/the consensus was taken back/);
    expect(screen.queryByText('Agreed: 4')).toBeNull();
  });

  it('asks for level and reason', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('button', { name: 'Record consensus' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Choose the level that you agree on.');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(screen.getByRole('button', { name: 'Record consensus' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Say what brought you/);
  });

  it('is found again where it was left', async () => {
    const { app, user } = await begin();
    await user.click(screen.getByRole('button', { name: 'Next item' }));
    await screen.findByRole('region', { name: 'Item: Monitoring' });
    app.advance(90_000);
    document.body.replaceChildren();
    renderWithApp(<Debrief />, app);
    await screen.findByRole('region', { name: 'Item: Monitoring' });
    expect(screen.getByRole('timer').textContent).toBe('1:30');
  });

  it('keeps what is typed and not recorded, also when the page goes away', async () => {
    const { app, user } = await begin();
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'half a sen');
    await user.click(screen.getByRole('button', { name: /^Decision/ }));
    const form = within(await screen.findByRole('form', { name: 'Decision' }));
    await user.click(form.getByRole('checkbox', { name: 'Zoe sees it otherwise' }));
    await user.type(form.getByRole('textbox', { name: 'What Zoe says' }), 'no figure');
    await waitFor(async () => expect(await app.db.formDrafts.count()).toBe(2));
    document.body.replaceChildren();
    renderWithApp(<Debrief />, app);
    await user.click(await screen.findByRole('button', { name: /^Decision/ }));
    expect(await screen.findByDisplayValue('no figure')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Latency/ }));
    expect(await screen.findByDisplayValue('half a sen')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '2' }).checked).toBe(true);
  });

  it('ends with a decision, its dissent, and can be reopened for a reason', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('button', { name: 'Next item' }));
    await user.click(await screen.findByRole('button', { name: 'To the decision' }));
    const form = within(await screen.findByRole('form', { name: 'Decision' }));
    await user.click(form.getByRole('button', { name: 'Record the decision' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Choose what was decided.');
    await user.click(form.getByRole('radio', { name: 'Hire' }));
    await user.type(form.getByRole('textbox', { name: 'Why' }), 'owned a rollback');
    await user.click(form.getByRole('checkbox', { name: 'Zoe sees it otherwise' }));
    await user.type(form.getByRole('textbox', { name: 'What Zoe says' }), 'no figure for latency');
    await user.click(form.getByRole('button', { name: 'Record the decision' }));

    const decided = within(await screen.findByRole('region', { name: 'Decision' }));
    expect(decided.getByRole('heading', { name: 'Hire' })).toBeTruthy();
    expect(decided.getByText('no figure for latency')).toBeTruthy();
    await user.click(decided.getByRole('button', { name: 'Reopen…' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'a reference came in');
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await screen.findByRole('form', { name: 'Decision' });
    expect(screen.getByText('Reopened: a reference came in')).toBeTruthy();
    expect(screen.getByText('Decided: Hire. owned a rollback')).toBeTruthy();
  });
});

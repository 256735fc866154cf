import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { plansOf } from '@/lib/db/opening-repository';
import { aCompetency, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { anOpening } from '@/tests/support/opening-builders';
import { storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

const PLACE = `#/openings/${anOpening().id}`;
const LOCKED = {
  lockedAt: NINE_O_CLOCK,
  frozen: { rubric: [aCompetency('monitoring', { title: 'Monitoring as it was' })], kits: [] },
};

describe('a locked plan', () => {
  it('is shown as it was fixed, with nothing to change', async () => {
    const app = createTestApp();
    await storeOpening(app, LOCKED);
    visitDashboard(app, PLACE);
    const competencies = within(await screen.findByRole('region', { name: 'Competencies' }));
    expect(screen.getByText(/plan version 1, locked since 2 March 2026/)).toBeDefined();
    expect(competencies.getByRole('rowheader', { name: 'Monitoring as it was' })).toBeDefined();
    for (const name of ['Stages', 'Competencies', 'Panel and grid']) {
      const step = within(screen.getByRole('region', { name }));
      for (const role of ['checkbox', 'spinbutton', 'combobox', 'textbox', 'button'])
        expect(step.queryAllByRole(role)).toEqual([]);
    }
    expect(screen.getByText('Person 1, Technical interview: Latency')).toBeDefined();
  });

  it('is changed by a further version, with its reason in the log', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app, LOCKED);
    visitDashboard(app, PLACE);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change the plan…' }));
    await user.type(screen.getByRole('textbox', { name: /Why does the plan change/ }), 'Too long.');
    await user.click(screen.getByRole('button', { name: 'Make version 2' }));
    expect(await screen.findByText(/plan version 2, can be changed/)).toBeDefined();
    const log = within(screen.getByRole('region', { name: 'Versions of the plan' }));
    expect(log.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Version 2.*Too long\..*not locked yet/),
      expect.stringMatching(/^Version 1.*locked 2 March 2026/),
    ]);
    expect((await plansOf(app.db, opening.id))[0]).toEqual(plan);
    expect(screen.getByRole('checkbox', { name: 'Latency is critical' })).toBeDefined();
  });
});

describe('the structure score', () => {
  it('names every component, and takes what the lead vouches for', async () => {
    const app = createTestApp();
    const { opening } = await storeOpening(app);
    visitDashboard(app, PLACE);
    const user = userEvent.setup();
    const score = await screen.findByRole('region', { name: 'Structure score' });
    expect(within(score).getAllByRole('listitem', { hidden: true })).toHaveLength(15);
    const counted = () => /Structure score: (\d+) of 15/.exec(score.textContent)?.[1];
    const before = Number(counted());
    await user.click(within(score).getByText(/^Structure score/));
    const [box] = within(score).getAllByRole('checkbox', { name: /^We do this: / });
    if (!box) throw new Error('There is nothing to vouch for');
    await user.click(box);
    await waitFor(() => expect(Number(counted())).toBe(before + 1));
    expect((await plansOf(app.db, opening.id))[0]?.attested).toHaveLength(1);
  });
});

describe('an opening', () => {
  it('is renamed', async () => {
    const app = createTestApp();
    await storeOpening(app);
    visitDashboard(app, PLACE);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Rename opening' }));
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Site reliability{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Site reliability' })).toBeDefined();
    expect(screen.queryByRole('form', { name: 'Rename opening' })).toBeNull();
  });

  it('is duplicated, and Undo goes back to the first', async () => {
    const app = createTestApp();
    await storeOpening(app);
    visitDashboard(app, PLACE);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Duplicate' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Senior MLOps engineer (copy)' }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Senior MLOps engineer' })).toBeDefined();
  });

  it('leaves as a template', async () => {
    const app = createTestApp();
    await storeOpening(app);
    visitDashboard(app, PLACE);
    await userEvent.click(await screen.findByRole('button', { name: 'Export template' }));
    expect(app.saved.map(({ text }) => text)).toEqual([expect.stringContaining('evenhand-opening/1')]);
  });

  it('is deleted and restored', async () => {
    const app = createTestApp();
    await storeOpening(app);
    visitDashboard(app, PLACE);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Delete opening' }));
    expect(await screen.findByText('No openings yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /^Senior MLOps engineer/ })).toBeDefined();
  });

  it('leaves a page that says so where its address is opened', async () => {
    visitDashboard(createTestApp(), `#/openings/${uuid(9)}`);
    expect(await screen.findByText(/This opening is not here/)).toBeDefined();
  });

  it('whose bank is not here says so, and keeps its head', async () => {
    const app = createTestApp();
    await storeOpening(app);
    await app.db.banks.clear();
    visitDashboard(app, PLACE);
    expect((await screen.findByRole('alert')).textContent).toMatch(/small, is not in this browser/);
    expect(screen.getByRole('heading', { level: 1, name: 'Senior MLOps engineer' })).toBeDefined();
  });
});

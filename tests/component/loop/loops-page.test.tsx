import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addLoop } from '@/lib/db/loop-repository';
import { collectIntoLoop } from '@/lib/db/arrival-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { aLoop, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { visitDashboard, visitLoop } from '@/tests/support/visit-dashboard';
import { createTestApp } from '@/tests/support/test-app';

async function main() {
  return within(await screen.findByRole('main'));
}

describe('the loops', () => {
  it('are where the dashboard opens, newest first, with how many scorecards are in', async () => {
    const app = createTestApp();
    const older = aLoop({ candidate: 'Older', createdAt: NINE_O_CLOCK - 1 });
    await addLoop(app.db, older);
    await addLoop(app.db, aLoop({ id: LoopId.parse(uuid(2)), candidate: 'Newer', sample: true }));
    await collectIntoLoop(app.db, older.id, aScorecard(11), app.now());
    visitDashboard(app, '');
    const page = await main();
    const links = await page.findAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Newer.*Sample0 scorecards/),
      expect.stringMatching(/^Older.*1 scorecard/),
    ]);
    await userEvent.click(page.getByRole('link', { name: /^Older/ }));
    expect(await page.findByRole('heading', { level: 1, name: 'Older' })).toBeDefined();
    expect(page.getByRole('region', { name: 'Consolidated scorecard' })).toBeDefined();
  });

  it('explain themselves while there are none', async () => {
    visitDashboard(createTestApp(), '#/loops');
    expect(await screen.findByText('No loops yet')).toBeDefined();
    expect(screen.queryByRole('listitem', { name: /scorecard/ })).toBeNull();
  });
});

describe('a new loop', () => {
  it('asks for a candidate and a role, and opens', async () => {
    const app = createTestApp();
    visitDashboard(app, '#/loops');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'New loop' }));
    const form = within(screen.getByRole('form', { name: 'New loop' }));
    await user.type(form.getByRole('textbox', { name: 'Candidate' }), 'Robin Sample');
    await user.click(form.getByRole('button', { name: 'Create loop' }));
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Role' }).validity.valueMissing).toBe(true);
    await user.type(form.getByRole('textbox', { name: 'Role' }), 'SRE');
    await user.dblClick(form.getByRole('button', { name: 'Create loop' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Robin Sample' })).toBeDefined();
    expect(screen.getByText('No scorecards yet')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Consolidated scorecard' })).toBeNull();
    expect(await app.db.loops.toArray()).toMatchObject([{ candidate: 'Robin Sample', role: 'SRE' }]);
  });

  it('is refused in words where a label says nothing, and can be cancelled', async () => {
    const app = createTestApp();
    visitDashboard(app, '#/loops');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'New loop' }));
    await user.type(screen.getByRole('textbox', { name: 'Candidate' }), '  ');
    await user.type(screen.getByRole('textbox', { name: 'Role' }), 'SRE{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/label/);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form', { name: 'New loop' })).toBeNull();
    expect(await app.db.loops.count()).toBe(0);
  });
});

describe('deleting a loop', () => {
  it('goes back to the list, and Undo restores it with its scorecards', async () => {
    const app = createTestApp();
    await visitLoop(app, [aScorecard(11)]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Delete loop' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Loops' })).toBeDefined();
    expect(await screen.findByText('No loops yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /^Robin Sample.*1 scorecard/ })).toBeDefined();
  });

  it('leaves a page that says so where its address is opened', async () => {
    visitDashboard(createTestApp(), `#/loops/${uuid(9)}`);
    const page = await main();
    expect(await page.findByText(/not here/)).toBeDefined();
    expect(page.getByRole('link', { name: 'Settings' })).toBeDefined();
  });
});

describe('the navigation', () => {
  it('leads to each page and marks where one is', async () => {
    visitDashboard(createTestApp(), '#/loops');
    const user = userEvent.setup();
    const navigation = within(screen.getByRole('navigation', { name: 'Dashboard' }));
    for (const name of ['Interviews', 'Settings', 'Loops']) {
      await user.click(navigation.getByRole('link', { name }));
      expect(await screen.findByRole('heading', { level: 1, name })).toBeDefined();
      await waitFor(() => expect(navigation.getByRole('link', { current: 'page' }).textContent).toBe(name));
    }
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OpeningLoops } from '@/components/loop/opening-loops';
import type { Plan } from '@/lib/domain/opening/plan';
import { focused } from '@/tests/support/focused';
import { aLoop } from '@/tests/support/builders';
import { useLoopsOfOpening } from '@/lib/db/live/use-loops';
import { addLoop } from '@/lib/db/loop-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { uuid } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';
import { visitPlanned } from './visit-planned';

async function renderOpening(overrides: Partial<Plan> = {}) {
  const app = createTestApp();
  const { opening, plan } = await storeOpening(app, overrides);
  function Shown() {
    const loops = useLoopsOfOpening(opening.id, app.now());
    return <OpeningLoops opening={opening} plan={plan} loops={loops} />;
  }
  renderWithApp(<Shown />, app);
  return { app, plan, user: userEvent.setup() };
}

async function openForm(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'New loops' }));
  return within(screen.getByRole('form', { name: 'New loops' }));
}

describe('new loops of an opening', () => {
  it('are made from a pasted list after a look at it, all due on one day', async () => {
    const { app, plan, user } = await renderOpening();
    expect(await screen.findByText(/Paste your candidates/)).toBeDefined();
    const form = await openForm(user);
    const list = form.getByRole('textbox', { name: /^Candidates/ });
    expect(focused()).toBe(list);
    expect(form.getByRole<HTMLButtonElement>('button', { name: 'Create 0 loops' }).disabled).toBe(true);
    await user.click(list);
    await user.paste('C-1\nC-2, Robin Sample\n\nC-1\nC-3');
    const preview = within(form.getByRole('list', { name: 'Candidates in the list' }));
    expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'C-1',
      expect.stringMatching(/^C-2.*Robin Sample$/),
      'C-3',
    ]);
    expect(form.getByRole('list', { name: 'Lines left out' }).textContent).toContain('Line 4');
    await user.type(form.getByLabelText('Scorecards due by'), '2026-03-09');
    await user.click(form.getByRole('button', { name: 'Create 3 loops' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const links = await screen.findAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^C-1.*0 of 1 in/)]),
    );
    const due = new Date('2026-03-09T23:59').getTime();
    const loops = await app.db.loops.toArray();
    expect(loops).toHaveLength(3);
    for (const loop of loops) expect(loop).toMatchObject({ dueAt: due, plan: { planId: plan.id } });
    expect(await app.db.candidateNames.toArray()).toMatchObject([{ name: 'Robin Sample' }]);
    expect(focused()).toBe(screen.getByRole('button', { name: 'New loops' }));
  });

  it('wait for a panel', async () => {
    await renderOpening({ seats: [] });
    expect(await screen.findByText(/Put somebody on the panel/)).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'New loops' }).disabled).toBe(true);
  });
});

describe('the loops of an opening on the page of all loops', () => {
  it('stand under it, with how many are in and what is late; others come last', async () => {
    const { app } = await visitPlanned({ hash: '#/loops', loop: { dueAt: 1 } });
    await addLoop(app.db, aLoop({ id: LoopId.parse(uuid(2)), candidate: 'Free', createdAt: app.now() }));
    const planned = await screen.findByRole('link', { name: /^C-17/ });
    expect(planned.textContent).toContain('Late');
    expect(planned.textContent).toContain('0 of 3 in');
    expect(planned.textContent).toContain('3 kits to hand out');
    const free = await screen.findByRole('link', { name: /^Free.*0 scorecards/ });
    expect(planned.compareDocumentPosition(free)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Senior MLOps engineer',
      'Without an opening',
    ]);
  });

  it('can be made there too, one at a time', async () => {
    const { app, opening, user } = await visitPlanned({ hash: '#/loops' });
    await user.click(await screen.findByRole('button', { name: 'New loop' }));
    const form = within(screen.getByRole('form', { name: 'New loop' }));
    expect(form.getByRole('textbox', { name: 'Role' })).toBeDefined();
    await user.type(form.getByRole('textbox', { name: 'Candidate' }), 'C-18');
    await user.selectOptions(await form.findByRole('combobox', { name: 'Opening' }), opening.title);
    expect(form.queryByRole('textbox', { name: 'Role' })).toBeNull();
    await user.click(form.getByRole('button', { name: 'Create loop' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'C-18' })).toBeDefined();
    expect(await screen.findByRole('region', { name: 'Panel' })).toBeDefined();
    expect((await app.db.loops.toArray()).map(({ plan }) => plan?.openingId)).toEqual([
      opening.id,
      opening.id,
    ]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { newestPlan } from '@/lib/db/opening-repository';
import { putPerson } from '@/lib/db/person-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { anOpening, aPerson, aSeat } from '@/tests/support/opening-builders';
import { storeOpening } from '@/tests/support/stored-opening';
import type { TestApp } from '@/tests/support/test-app';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

async function visitOpening(app: TestApp) {
  visitDashboard(app, `#/openings/${anOpening().id}`);
  await screen.findByRole('region', { name: 'Panel and grid' });
  return userEvent.setup();
}

async function seats(app: TestApp) {
  return (await newestPlan(app.db, anOpening().id))?.seats ?? [];
}

describe('the panel', () => {
  it('takes somebody of the team, somebody new right there, and the next one in the same way', async () => {
    const app = createTestApp();
    await storeOpening(app, { seats: [] });
    const user = await visitOpening(app);
    const form = within(screen.getByRole('form', { name: 'Add to the panel' }));
    expect(form.getByRole('option', { name: 'Person 1', selected: true })).toBeDefined();
    await user.click(form.getByRole('button', { name: 'Add to the panel' }));
    await waitFor(async () => expect(await seats(app)).toHaveLength(1));
    await user.selectOptions(form.getByRole('combobox', { name: 'Interviewer' }), 'Somebody new…');
    await user.selectOptions(form.getByRole('combobox', { name: 'Seniority' }), 'Junior');
    await user.click(form.getByRole('checkbox', { name: 'Shadowing' }));
    await user.type(form.getByRole('textbox', { name: 'Name or code' }), 'Ann{Enter}');
    await waitFor(async () => expect(await seats(app)).toHaveLength(2));
    expect(await app.db.people.toArray()).toContainEqual(
      expect.objectContaining({ name: 'Ann', seniority: 'junior', shadowing: true, self: false }),
    );
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Name or code' }).value).toBe('');
    expect(await screen.findByRole('columnheader', { name: /Ann/ })).toBeDefined();
  });

  it('has nobody at one stage twice', async () => {
    const app = createTestApp();
    await storeOpening(app);
    const user = await visitOpening(app);
    const form = within(screen.getByRole('form', { name: 'Add to the panel' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Interviewer' }), 'Person 1');
    await user.click(form.getByRole('button', { name: 'Add to the panel' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/already/);
    expect(await seats(app)).toEqual([aSeat(1, ['monitoring', 'latency', 'teamwork'])]);
  });

  it('lets somebody off, and takes that back', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const user = await visitOpening(app);
    await user.click(screen.getByRole('button', { name: 'Take Person 1 off Technical interview' }));
    expect(await screen.findByText(/Nobody is on the panel yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await seats(app)).toEqual(plan.seats));
  });
});

describe('the grid', () => {
  it('says who rates what, and warns beside it with the reason', async () => {
    const app = createTestApp();
    await storeOpening(app);
    const user = await visitOpening(app);
    const box = screen.getByRole('checkbox', { name: 'Person 1, Technical interview: Latency' });
    const warnings = within(screen.getByRole('region', { name: 'Warnings' }));
    const before = warnings.queryAllByRole('listitem').length;
    await user.click(box);
    expect(await screen.findByText('no owner')).toBeDefined();
    expect(warnings.getAllByRole('listitem').length).toBe(before + 1);
    expect((await seats(app))[0]?.competencies).toEqual(['monitoring', 'teamwork']);
    await user.click(box);
    await waitFor(() => expect(screen.queryByText('no owner')).toBeNull());
  });

  it('has no box for what somebody may not rate', async () => {
    const app = createTestApp();
    await storeOpening(app, { seats: [aSeat(1, ['monitoring'])] });
    await putPerson(app.db, aPerson(1, { rates: [CompetencyId.parse('monitoring')] }));
    await visitOpening(app);
    expect(screen.getByRole('checkbox', { name: /Technical interview: Monitoring/ })).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: /Technical interview: Latency/ })).toBeNull();
    expect(screen.getAllByText('may not')).toHaveLength(2);
  });

  it('is filled by the suggestion, with its reasons, and as it was after Undo', async () => {
    const app = createTestApp();
    await putPerson(app.db, aPerson(2));
    await storeOpening(app, { seats: [aSeat(1, ['monitoring']), aSeat(2, [])] });
    const user = await visitOpening(app);
    const before = await seats(app);
    await user.click(screen.getByRole('button', { name: 'Suggest assignment' }));
    const reasons = await screen.findByRole('region', { name: 'Why this assignment' });
    expect(within(reasons).getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
    await waitFor(async () =>
      expect((await seats(app)).flatMap(({ competencies }) => competencies).sort()).toEqual([
        'latency',
        'monitoring',
        'teamwork',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await seats(app)).toEqual(before));
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putPerson } from '@/lib/db/person-repository';
import { aPerson } from '@/tests/support/opening-builders';
import { storeBank } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

describe('the team', () => {
  it('explains itself while it is empty, and takes somebody in', async () => {
    const app = createTestApp();
    await storeBank(app);
    visitDashboard(app, '#/team');
    const user = userEvent.setup();
    expect(await screen.findByText('Nobody yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add person' }));
    const form = within(screen.getByRole('form', { name: 'Add person' }));
    await user.type(form.getByRole('textbox', { name: 'Name or code' }), 'Ann');
    await user.selectOptions(form.getByRole('combobox', { name: 'Seniority' }), 'Staff');
    await user.click(form.getByRole('checkbox', { name: /^This is me/ }));
    await user.click(form.getByRole('radio', { name: 'Only what is ticked' }));
    await user.click(await form.findByRole('checkbox', { name: 'Latency' }));
    await user.click(form.getByRole('button', { name: 'Add to the team' }));
    const [row] = await within(await screen.findByRole('list', { name: 'People' })).findAllByRole('listitem');
    expect(row?.textContent).toMatch(/^Ann.*you.*Staff · may rate 1 competency/);
    expect(await app.db.people.toArray()).toMatchObject([{ name: 'Ann', rates: ['latency'], self: true }]);
    expect(screen.queryByRole('form', { name: 'Add person' })).toBeNull();
  });

  it('refuses a name twice, and keeps what was typed', async () => {
    const app = createTestApp();
    await putPerson(app.db, aPerson(1));
    visitDashboard(app, '#/team');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add person' }));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name or code' });
    await user.type(name, 'Person 1{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/already/);
    expect(name.value).toBe('Person 1');
    expect(await app.db.people.count()).toBe(1);
  });

  it('changes somebody', async () => {
    const app = createTestApp();
    await putPerson(app.db, aPerson(1));
    visitDashboard(app, '#/team');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change Person 1' }));
    const form = within(screen.getByRole('form', { name: 'Change Person 1' }));
    await user.click(form.getByRole('checkbox', { name: /^Shadowing/ }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await app.db.people.toArray()).toEqual([aPerson(1, { shadowing: true })]),
    );
    expect(await screen.findByText(/may rate anything · shadowing/)).toBeDefined();
  });

  it('lets somebody go, and Undo takes them back', async () => {
    const app = createTestApp();
    await putPerson(app.db, aPerson(1));
    visitDashboard(app, '#/team');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove Person 1' }));
    expect(await screen.findByText('Nobody yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Person 1')).toBeDefined();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openingTemplate } from '@/lib/domain/opening/opening-template';
import { anOpening, aPlan } from '@/tests/support/opening-builders';
import { storeBank, storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

describe('the openings', () => {
  it('explain themselves while there are none', async () => {
    visitDashboard(createTestApp(), '#/openings');
    expect(await screen.findByText('No openings yet')).toBeDefined();
    expect(screen.getByRole('link', { current: 'page', name: 'Openings' })).toBeDefined();
  });

  it('are listed with role, state and panel, and lead to their page', async () => {
    const app = createTestApp();
    await storeOpening(app);
    visitDashboard(app, '#/openings');
    const link = await screen.findByRole('link', { name: /^Senior MLOps engineer/ });
    expect(link.textContent).toMatch(/MLOps engineer, senior level.*in planning.*1 on the panel.*0 loops/);
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { level: 1, name: 'Senior MLOps engineer' })).toBeDefined();
  });
});

describe('a new opening', () => {
  it('asks for title, role and level, and opens with what the bank proposes', async () => {
    const app = createTestApp();
    await storeBank(app);
    visitDashboard(app, '#/openings');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'New opening' }));
    const form = within(screen.getByRole('form', { name: 'New opening' }));
    expect(await form.findByRole('option', { name: 'MLOps engineer' })).toBeDefined();
    expect(form.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('senior');
    await user.type(form.getByRole('textbox', { name: 'Title' }), 'Platform engineer{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform engineer' })).toBeDefined();
    const stages = await screen.findByRole('region', { name: 'Stages' });
    expect(within(stages).getByText('Technical interview')).toBeDefined();
    expect(await app.db.openings.count()).toBe(1);
  });

  it('is refused in words where the title says nothing', async () => {
    const app = createTestApp();
    await storeBank(app);
    visitDashboard(app, '#/openings');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'New opening' }));
    await screen.findByRole('option', { name: 'MLOps engineer' });
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '  {Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/title/);
    expect(await app.db.openings.count()).toBe(0);
  });
});

describe('a template', () => {
  it('comes in as an opening with nobody on its panel', async () => {
    const app = createTestApp();
    await storeBank(app);
    visitDashboard(app, '#/openings');
    const text = JSON.stringify(openingTemplate(anOpening({ title: 'From elsewhere' }), aPlan()));
    await userEvent.upload(
      await screen.findByLabelText('Template of an opening'),
      new File([text], 'plan.json', { type: 'application/json' }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'From elsewhere' })).toBeDefined();
    expect(await screen.findByText(/Nobody is on the panel yet/)).toBeDefined();
  });

  it('that is none is refused with its name', async () => {
    const app = createTestApp();
    await storeBank(app);
    visitDashboard(app, '#/openings');
    const file = new File(['{}'], 'holiday.json', { type: 'application/json' });
    await userEvent.upload(await screen.findByLabelText('Template of an opening'), file);
    expect(await screen.findByText(/^holiday\.json was refused/)).toBeDefined();
    await waitFor(async () => expect(await app.db.openings.count()).toBe(0));
  });
});

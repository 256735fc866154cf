import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { nameInterviewer } from '@/lib/app/interviewer';
import { seedBanks } from '@/lib/app/seed-banks';
import { putBank } from '@/lib/db/bank-repository';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { contentHash } from '@/lib/domain/content-hash';
import { aBank, aKitTemplate } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { untilEnabled } from '@/tests/support/render-interview';
import { shippingBanks } from '@/tests/support/shipped-assets';
import { createTestApp } from '@/tests/support/test-app';

const bank = aBank({
  kits: [aKitTemplate(), aKitTemplate({ id: KitTemplateId.parse('mlops-short'), title: 'MLOps, short' })],
});

async function renderHome(shipped = bank) {
  const app = createTestApp({ readAsset: shippingBanks(shipped) });
  await seedBanks(app);
  renderWithApp(<PanelApp />, app);
  await untilEnabled('Start interview');
  return { app, user: userEvent.setup() };
}

function candidate(): HTMLInputElement {
  return screen.getByRole('textbox', { name: 'Candidate' });
}

describe('a new interview', () => {
  it('asks for a candidate and a kit, and goes to the first question', async () => {
    const { app, user } = await renderHome();
    await user.type(candidate(), 'Robin Sample');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kit' }),
      screen.getByRole('option', { name: /^MLOps, short/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    const [interview, ...others] = await app.db.interviews.toArray();
    expect(interview).toMatchObject({
      candidate: 'Robin Sample',
      kitTitle: 'MLOps, short',
      startedAt: app.now(),
    });
    expect(others).toEqual([]);
  });

  it('proposes a technical interview, wherever it stands in the list', async () => {
    const call = aKitTemplate({
      id: KitTemplateId.parse('mlops-call'),
      title: 'First call',
      stage: 'first-call',
    });
    const { app } = await renderHome(aBank({ kits: [call, aKitTemplate()] }));
    await userEvent.type(candidate(), 'Robin Sample{Enter}');
    await screen.findByRole('textbox', { name: 'Note' });
    expect(await app.db.interviews.toArray()).toMatchObject([{ kitTitle: aKitTemplate().title }]);
  });

  it('starts one interview, however often it is asked to', async () => {
    const { app, user } = await renderHome();
    await user.type(candidate(), 'Robin Sample');
    await user.dblClick(screen.getByRole('button', { name: 'Start interview' }));
    await screen.findByRole('textbox', { name: 'Note' });
    expect(await app.db.interviews.count()).toBe(1);
  });

  it('does not start without a candidate', async () => {
    const { app, user } = await renderHome();
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(candidate().validity.valueMissing).toBe(true);
    await user.type(candidate(), '   {Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/label/);
    expect(await app.db.interviews.count()).toBe(0);
    expect(candidate().value).toBe('   ');
  });

  it('is asked for the candidate, too, where it is to be prepared', async () => {
    const { app, user } = await renderHome();
    await user.click(screen.getByRole('button', { name: 'Prepare' }));
    expect(candidate().validity.valueMissing).toBe(true);
    expect(await app.db.interviews.count()).toBe(0);
  });

  it('can be prepared without starting its clock', async () => {
    const { app, user } = await renderHome();
    await user.type(candidate(), 'Robin Sample');
    await user.click(screen.getByRole('button', { name: 'Prepare' }));
    expect(await screen.findByRole('textbox', { name: 'Private facts' })).toBeDefined();
    expect(await app.db.interviews.toArray()).toMatchObject([{ candidate: 'Robin Sample', startedAt: null }]);
    expect(await app.db.operations.count()).toBe(0);
  });

  it('proposes a technical interview in a panel that opened before there was a kit, too', async () => {
    const call = aKitTemplate({
      id: KitTemplateId.parse('mlops-call'),
      title: 'First call',
      stage: 'first-call',
    });
    const app = createTestApp();
    renderWithApp(<PanelApp />, app);
    await screen.findByRole('button', { name: 'Start interview' });
    const late = aBank({ kits: [call, aKitTemplate()] });
    await putBank(app.db, late, contentHash(late));
    await untilEnabled('Start interview');
    const kit = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kit' });
    expect(kit.selectedOptions[0]?.textContent).toContain(aKitTemplate().title);
  });

  it('cannot start while there is no kit', async () => {
    const app = createTestApp();
    renderWithApp(<PanelApp />, app);
    const start = await screen.findByRole<HTMLButtonElement>('button', { name: 'Start interview' });
    expect(start.disabled).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kit' }).disabled).toBe(true);
    // A kit that arrives is offered at once.
    await putBank(app.db, aBank(), contentHash(aBank()));
    await waitFor(() => expect(start.disabled).toBe(false));
  });

  it('says so when the chosen kit has left the bank meanwhile', async () => {
    const { app, user } = await renderHome();
    await user.type(candidate(), 'Robin Sample');
    await app.db.competencies.clear();
    await app.db.questions.clear();
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(await app.db.interviews.count()).toBe(0);
  });

  it('groups the kits by role', async () => {
    await renderHome();
    const group = screen.getByRole('group', { name: 'MLOps engineer' });
    expect(group.textContent).toContain(aKitTemplate().title);
  });
});

describe('the line on who interviews', () => {
  it('leads to the settings, and shows the name once there is one', async () => {
    const { app, user } = await renderHome();
    await user.click(await screen.findByRole('button', { name: 'Set your name' }));
    expect(app.opened).toEqual(['#/settings']);
    await nameInterviewer(app, 'Ada Lovelace');
    expect(await screen.findByText('Ada Lovelace')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Change' })).toBeDefined();
  });
});

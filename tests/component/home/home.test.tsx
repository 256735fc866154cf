import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import { useStartupStore } from '@/lib/stores/startup-store';
import { aKit, uuid } from '@/tests/support/builders';
import { finishedSession } from '@/tests/support/finished-session';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('the panel of a newcomer', () => {
  it('teaches in three lines', async () => {
    renderWithApp(<PanelApp />, createTestApp());
    const start = within(await screen.findByRole('region', { name: 'Getting started' }));
    expect(start.getAllByRole('listitem')).toHaveLength(3);
  });

  it('loads the sample: an interview to run, and kits to start others with', async () => {
    const app = createTestApp();
    renderWithApp(<PanelApp />, app);
    await userEvent.click(await screen.findByRole('button', { name: 'Load the sample loop' }));
    const prepared = within(await screen.findByRole('region', { name: 'Prepared and under way' }));
    expect(prepared.getByRole('button', { name: /^Sample candidate.*Prepared$/ })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Getting started' })).toBeNull();
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(3);
    await userEvent.click(prepared.getByRole('button', { name: /^Sample candidate/ }));
    expect(await screen.findByRole('button', { name: 'Start interview' })).toBeDefined();
  });

  it('takes the sample away again, with a way back', async () => {
    renderWithApp(<PanelApp />, createTestApp());
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Load the sample loop' }));
    await user.click(await screen.findByRole('button', { name: 'Remove the sample loop' }));
    expect(await screen.findByRole('region', { name: 'Getting started' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('region', { name: 'Prepared and under way' })).toBeDefined();
  });

  it('says what happened when the sample cannot be loaded, and lets one try again', async () => {
    const app = createTestApp({ readAsset: () => Promise.reject(new Error('It is gone.')) });
    renderWithApp(<PanelApp />, app);
    await userEvent.click(await screen.findByRole('button', { name: 'Load the sample loop' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It is gone.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Load the sample loop' }).disabled).toBe(
      false,
    );
    expect(await app.db.loops.count()).toBe(0);
  });
});

describe('home', () => {
  it('lists what is under way before what is sealed', async () => {
    const app = createTestApp();
    await sealScorecard(await finishedSession(app, { candidate: 'Sealed One' }));
    const other = { id: InterviewId.parse(uuid(2)), candidate: 'Prepared One', startedAt: null };
    await storeInterview(app.db, other, aKit({ id: KitId.parse(uuid(2)) }));
    renderWithApp(<PanelApp />, app);
    const open = within(await screen.findByRole('region', { name: 'Prepared and under way' }));
    expect(open.getByRole('button', { name: /^Prepared One.*Prepared$/ })).toBeDefined();
    const sealed = within(screen.getByRole('region', { name: 'Sealed' }));
    await userEvent.click(sealed.getByRole('button', { name: /^Sealed One.*Sealed$/ }));
    expect(await screen.findByRole('heading', { name: 'Scorecard sealed' })).toBeDefined();
  });

  it('deletes an interview, and Undo brings it back', async () => {
    const app = createTestApp();
    await storeInterview(app.db, { startedAt: null });
    renderWithApp(<PanelApp />, app);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Delete the interview with Robin Sample' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Robin Sample/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^Robin Sample/ })).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('says so when the question banks could not be loaded', async () => {
    useStartupStore.getState().fail('The file is damaged.');
    renderWithApp(<PanelApp />, createTestApp());
    expect((await screen.findByRole('alert')).textContent).toContain('The file is damaged.');
  });

  it('opens the dashboard', async () => {
    const app = createTestApp();
    renderWithApp(<PanelApp />, app);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the dashboard' }));
    expect(app.opened).toEqual(['#/loops']);
  });
});

describe('a panel that opens', () => {
  it('returns to the interview that is under way', async () => {
    const app = createTestApp();
    await storeInterview(app.db);
    renderWithApp(<PanelApp />, app);
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Home' }));
    const open = within(await screen.findByRole('region', { name: 'Prepared and under way' }));
    expect(open.getByRole('button', { name: /^Robin Sample.*In the call$/ })).toBeDefined();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import type { Interview } from '@/lib/domain/interview';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useStartupStore } from '@/lib/stores/startup-store';
import { aKit, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { finishedSession } from '@/tests/support/finished-session';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

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
    const prepared = within(await screen.findByRole('region', { name: 'Prepared' }));
    expect(prepared.getByRole('button', { name: /^Sample candidate.*Prepared/ })).toBeDefined();
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
    expect(await screen.findByRole('region', { name: 'Prepared' })).toBeDefined();
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

const DELETE = 'Delete the interview with ';

/** The lists of the home screen by their titles, each with the candidates in it. */
function lists(): [title: string | null, candidates: (string | undefined)[]][] {
  return screen.getAllByRole('region').map((region) => {
    const each = within(region).getAllByRole('button', { name: new RegExp(`^${DELETE}`) });
    const candidates = each.map((button) => button.getAttribute('aria-label')?.slice(DELETE.length));
    return [region.getAttribute('aria-label'), candidates];
  });
}

/** Stores interviews one after the other, the first made first. */
async function storeAll(app: TestApp, all: readonly Partial<Interview>[]): Promise<void> {
  for (const [i, each] of all.entries()) {
    const n = 100 + i;
    const own = { id: InterviewId.parse(uuid(n)), createdAt: NINE_O_CLOCK + i };
    await storeInterview(app.db, { ...own, ...each }, aKit({ id: KitId.parse(uuid(n)) }));
  }
}

const CLOSED = { kind: 'no-show', details: '', scored: false } as const;
const HOUR = 60 * 60_000;

/** Shows the home screen; nothing is in the call, or the panel would open there. */
async function renderHome(app: TestApp): Promise<void> {
  usePanelStore.getState().show(null);
  renderWithApp(<PanelApp />, app);
  await screen.findByRole('form', { name: 'New interview' });
  await screen.findAllByRole('region');
}

describe('home', () => {
  it('has the soonest planned start first, what has none last, and then what is in wrap-up and done', async () => {
    const app = createTestApp();
    const start = app.now();
    await storeAll(app, [
      { candidate: 'In an hour', startedAt: null, scheduledAt: start + HOUR },
      { candidate: 'Without a time', startedAt: null },
      { candidate: 'In four hours', startedAt: null, scheduledAt: start + 4 * HOUR },
      { candidate: 'In wrap-up', endedAt: start },
      { candidate: 'Closed last', startedAt: null, endedAt: start - 1, outcome: CLOSED },
      { candidate: 'Closed first', startedAt: null, endedAt: start - 2, outcome: CLOSED },
    ]);
    await renderHome(app);
    expect(lists()).toEqual([
      ['Prepared', ['In an hour', 'In four hours', 'Without a time']],
      ['Under way', ['In wrap-up']],
      ['Recent', ['Closed last', 'Closed first']],
    ]);
    expect(screen.getByRole('button', { name: /^In an hour/ }).textContent).toContain('in 60 min');
  });

  it('has the call above all else, and the new interview between what is open and what is done', async () => {
    const app = createTestApp();
    await storeAll(app, [
      { candidate: 'In the call' },
      { candidate: 'In wrap-up', endedAt: NINE_O_CLOCK + 1 },
      { candidate: 'Prepared', startedAt: null },
      { candidate: 'Closed', startedAt: null, endedAt: NINE_O_CLOCK, outcome: CLOSED },
    ]);
    await renderHome(app);
    expect(lists()).toEqual([
      ['Under way', ['In the call', 'In wrap-up']],
      ['Prepared', ['Prepared']],
      ['Recent', ['Closed']],
    ]);
    const form = screen.getByRole('form', { name: 'New interview' });
    const follows = (title: string) =>
      form.compareDocumentPosition(screen.getByRole('region', { name: title })) ===
      Node.DOCUMENT_POSITION_FOLLOWING;
    expect([follows('Under way'), follows('Prepared'), follows('Recent')]).toEqual([false, false, true]);
  });

  it('shows the beginning of a long list, and all of it on demand', async () => {
    const app = createTestApp();
    await storeAll(
      app,
      Array.from({ length: 30 }, (_, i) => ({ candidate: `Prepared ${i}`, startedAt: null })),
    );
    await renderHome(app);
    const shown = () =>
      within(screen.getByRole('region', { name: 'Prepared' })).getAllByRole('listitem').length;
    expect(shown()).toBe(4);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30', expanded: false }));
    await waitFor(() => expect(shown()).toBe(30));
    expect(screen.getByRole('button', { name: 'Show fewer', expanded: true })).toBeDefined();
    // The focus is where it was.
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBe(4);
  });

  it('opens what was sealed', async () => {
    const app = createTestApp();
    await sealScorecard(await finishedSession(app, { candidate: 'Sealed One' }));
    renderWithApp(<PanelApp />, app);
    const recent = within(await screen.findByRole('region', { name: 'Recent' }));
    await userEvent.click(recent.getByRole('button', { name: /^Sealed One.*Sealed/ }));
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
    const open = within(await screen.findByRole('region', { name: 'Under way' }));
    expect(open.getByRole('button', { name: /^Robin Sample.*In the call/ })).toBeDefined();
  });
});

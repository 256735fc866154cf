import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { registersOf } from '@/lib/db/operation-repository';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { usePanelStore } from '@/lib/stores/panel-store';
import { aKit, NINE_O_CLOCK } from '@/tests/support/builders';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';
import { untilWritable } from '@/tests/support/until-writable';

const MINUTE = 60_000;
const DETAILS = 'The line dropped.\nWe meet again on Thursday';
const BROKEN_OFF = {
  scheduledAt: NINE_O_CLOCK - 6 * MINUTE,
  endedAt: NINE_O_CLOCK + 5 * MINUTE,
  outcome: { kind: 'technical-failure', details: DETAILS, scored: false },
} as const;

async function renderClosed(app: TestApp = createTestApp(), overrides: Partial<Interview> = BROKEN_OFF) {
  const { interview } = await renderInterview(app, overrides);
  return { app, id: interview.id, user: userEvent.setup() };
}

/** What is recorded, by name. */
function record(): Record<string, string | null | undefined> {
  const names = screen.getAllByRole('term');
  const values = screen.getAllByRole('definition');
  return Object.fromEntries(names.map((name, i) => [name.textContent, values[i]?.textContent]));
}

describe('an interview that was closed', () => {
  it('says how it ended and what is recorded', async () => {
    await renderClosed();
    expect(screen.getByRole('heading', { level: 1, name: 'Technical failure' })).toBeDefined();
    expect(screen.getByText(/^The line dropped\.\s+We meet again on Thursday$/)).toBeDefined();
    expect(record()).toMatchObject({ Kit: aKit().title, 'In the call': '5 min', 'Notes kept': '0' });
    expect(record().Started).toMatch(/, 6 min late$/);
  });

  it('hands over a line for the panel lead', async () => {
    const { app, user } = await renderClosed();
    await user.click(screen.getByRole('button', { name: 'Copy a line for the panel lead' }));
    expect(await screen.findByRole('button', { name: 'Line copied' })).toBeDefined();
    expect(app.copied).toEqual([
      'MLOps, senior: technical interview, Robin Sample, 2 March 2026: ended by a technical failure after 5 min, ' +
        'without a scorecard. The line dropped. We meet again on Thursday.',
    ]);
  });

  it('shows the line where the browser does not let it be copied', async () => {
    const app = createTestApp({ copyText: () => Promise.reject(new Error('Not allowed')) });
    const { user } = await renderClosed(app);
    await user.click(screen.getByRole('button', { name: 'Copy a line for the panel lead' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Robin Sample, 2 March 2026');
  });

  it('is back in the call when it is reopened, and the time in between does not count', async () => {
    const { app, id, user } = await renderClosed();
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await waitFor(async () => {
      const interview = await app.db.interviews.get(id);
      expect(interview && interviewStage(interview)).toBe('live');
    });
    expect(await app.db.interviews.get(id)).toMatchObject({
      outcome: null,
      pauses: [{ from: BROKEN_OFF.endedAt, to: app.now() }],
    });
  });

  it('leads home', async () => {
    const { id, user } = await renderClosed();
    usePanelStore.getState().show(id);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(usePanelStore.getState().open).toBeNull();
  });
});

describe('preparing it again', () => {
  it('makes a further interview with the same candidate and kit, facts and handover taken along', async () => {
    const app = createTestApp();
    const { user, id } = await renderClosed(app, { startedAt: null, scheduledAt: NINE_O_CLOCK });
    await user.type(await untilWritable('Private facts'), 'Led a migration');
    await user.click(screen.getByRole('button', { name: 'Candidate did not come' }));
    await user.click(await screen.findByRole('button', { name: 'Prepare it again' }));
    await waitFor(() => expect(usePanelStore.getState().open).toBeDefined());
    const again = usePanelStore.getState().open;
    if (!again) throw new Error('The new interview is open');
    expect(again).not.toBe(id);
    const interview = await app.db.interviews.get(again);
    expect(interview).toMatchObject({
      candidate: 'Robin Sample',
      kitTitle: aKit().title,
      scheduledAt: null,
      startedAt: null,
      endedAt: null,
      outcome: null,
      createdAt: app.now(),
    });
    const kit = interview && (await app.db.kits.get(interview.kitId));
    expect({ ...kit, id: null }).toEqual({ ...aKit(), id: null });
    expect(await registersOf(app.db, again)).toMatchObject([{ field: 'facts', value: 'Led a migration' }]);
    expect((await app.db.interviews.get(id))?.outcome?.kind).toBe('no-show');
  });

  it('says so where it cannot be done, and leaves all as it was', async () => {
    const { app, user } = await renderClosed();
    vi.spyOn(app.db.interviews, 'add').mockRejectedValueOnce(new Error('The disk is full.'));
    await user.click(screen.getByRole('button', { name: 'Prepare it again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect([await app.db.interviews.count(), await app.db.kits.count()]).toEqual([1, 1]);
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OutcomeSheet } from '@/components/interview/outcome/outcome-sheet';
import { operationsOf } from '@/lib/db/operation-repository';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { aPause } from '@/tests/support/a-pause';
import { renderWithin } from '@/tests/support/render-within';
import { createTestApp } from '@/tests/support/test-app';

async function renderSheet(overrides: Partial<Interview> = {}) {
  const app = createTestApp();
  const onClose = vi.fn();
  const { id } = await renderWithin(<OutcomeSheet onClose={onClose} />, app, overrides);
  const ended = async () => {
    await waitFor(async () => expect((await app.db.interviews.get(id))?.endedAt).toBe(app.now()));
    return app.db.interviews.get(id);
  };
  return { app, id, ended, onClose, user: userEvent.setup() };
}

describe('an interview that ends early', () => {
  it('goes to the wrap-up with what there is, as one action', async () => {
    const { app, id, ended, onClose, user } = await renderSheet({ pauses: [aPause(1, 8, null)] });
    await user.click(screen.getByRole('radio', { name: 'Technical failure' }));
    await user.type(screen.getByRole('textbox', { name: 'What happened' }), '  The line dropped. ');
    await user.click(screen.getByRole('button', { name: 'Wrap up with what there is' }));
    const interview = await ended();
    expect(interview).toMatchObject({
      outcome: { kind: 'technical-failure', details: 'The line dropped.', scored: true },
      pauses: [{ to: app.now() }],
    });
    expect(interview && interviewStage(interview)).toBe('wrap-up');
    const operations = await operationsOf(app.db, id);
    expect(operations.map(({ field, action }) => [field, action])).toEqual([
      ['pause', undefined],
      ['ended', 1],
      ['outcome', 1],
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is closed without a scorecard where there is not enough', async () => {
    const { ended, user } = await renderSheet();
    expect(screen.getByRole('radio', { name: 'Interview stopped early', checked: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Close without a scorecard' }));
    const interview = await ended();
    expect(interview?.outcome).toEqual({ kind: 'stopped-early', details: '', scored: false });
    expect(interview && interviewStage(interview)).toBe('closed');
  });

  it('can only be closed where the candidate did not come', async () => {
    const { ended, user } = await renderSheet();
    await user.click(screen.getByRole('radio', { name: 'Candidate did not come' }));
    expect(screen.queryByRole('button', { name: 'Wrap up with what there is' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close without a scorecard' }));
    expect((await ended())?.outcome).toEqual({ kind: 'no-show', details: '', scored: false });
  });

  it('does not end when the sheet is closed', async () => {
    const { app, id, onClose, user } = await renderSheet();
    await user.click(screen.getByRole('button', { name: 'Close without ending' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(await operationsOf(app.db, id)).toEqual([]);
  });
});

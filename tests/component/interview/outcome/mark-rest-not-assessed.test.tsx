import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MarkRestNotAssessed } from '@/components/interview/outcome/mark-rest-not-assessed';
import { useSession } from '@/components/interview/session-context';
import { rate } from '@/lib/app/rate';
import { operationsOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Interview } from '@/lib/domain/interview';
import type { Change } from '@/lib/domain/operation';
import { nextUndo } from '@/lib/domain/undo';
import { aNote, NINE_O_CLOCK } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderWithin } from '@/tests/support/render-within';
import { createTestApp } from '@/tests/support/test-app';

const STOPPED = {
  endedAt: NINE_O_CLOCK + 10 * 60_000,
  outcome: { kind: 'stopped-early', details: '', scored: true },
} as const;
/** Evidence on monitoring; nothing on latency and teamwork. */
const NOTED: Change = { field: 'note', of: aNote().id, value: aNote() };

/** Stands for the scale that a wrap-up shows beside it. */
function RateLatency() {
  const session = useSession();
  return (
    <button type="button" onClick={() => rate(session, CompetencyId.parse('latency'), 4)}>
      Rate latency 4
    </button>
  );
}

async function renderButton(overrides: Partial<Interview> = STOPPED, changes: readonly Change[] = [NOTED]) {
  const app = createTestApp();
  const { id } = await renderWithin(<MarkRestNotAssessed />, app, overrides, changes);
  const ratings = async () => Object.fromEntries((await recorded(app.db, id)).ratings);
  return { app, id, ratings, user: userEvent.setup() };
}

describe('the short way through the wrap-up', () => {
  it('marks what was not come to as not assessed, as one action that one Undo takes back', async () => {
    const { app, id, ratings, user } = await renderButton();
    expect(screen.getByText('2 competencies without rating or evidence')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Mark not assessed' }));
    expect(await screen.findByText('2 competencies marked not assessed')).toBeDefined();
    await waitFor(async () =>
      expect(await ratings()).toEqual({ latency: 'not-assessed', teamwork: 'not-assessed' }),
    );
    expect(nextUndo(await operationsOf(app.db, id))).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
    // The focus is where it was.
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await ratings()).toEqual({}));
  });

  it('takes back only what still stands as it was marked', async () => {
    const app = createTestApp();
    const part = (
      <>
        <MarkRestNotAssessed />
        <RateLatency />
      </>
    );
    const { id } = await renderWithin(part, app, STOPPED, [NOTED]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Mark not assessed' }));
    await user.click(screen.getByRole('button', { name: 'Rate latency 4' }));
    expect(await screen.findByText('1 competency marked not assessed')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect([...(await recorded(app.db, id)).ratings]).toEqual([['latency', 4]]));
  });

  it('is not there where the interview ran its course', async () => {
    await renderButton({ endedAt: STOPPED.endedAt });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not there where all has evidence or a rating', async () => {
    const rest = ['latency', 'teamwork'].map((id): Change => ({
      field: 'rating',
      of: CompetencyId.parse(id),
      value: 3,
    }));
    await renderButton(STOPPED, [NOTED, ...rest]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PausedNotice } from '@/components/interview/clock/paused-notice';
import { TimeLeft } from '@/components/interview/clock/time-left';
import type { Interview } from '@/lib/domain/interview';
import type { Change } from '@/lib/domain/operation';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { renderWithin } from '@/tests/support/render-within';
import { createTestApp } from '@/tests/support/test-app';

/** The clock of a kit of 40 minutes, ten minutes past nine unless said otherwise. */
async function renderClock(overrides: Partial<Interview> = {}, changes: readonly Change[] = [], advance = 0) {
  const app = createTestApp();
  app.advance(advance * 60_000);
  const onOpen = vi.fn();
  const clock = (
    <>
      <TimeLeft onOpen={onOpen} expanded={false} />
      <PausedNotice />
    </>
  );
  const { id } = await renderWithin(clock, app, overrides, changes);
  return { app, id, onOpen };
}

function words(): string | null {
  return screen.getByRole('button', { name: /: the clock$/ }).textContent;
}

describe('the time that is left', () => {
  it('is a button that opens the clock', async () => {
    const { onOpen } = await renderClock();
    await userEvent.click(screen.getByRole('button', { name: '30:00 left: the clock', expanded: false }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('becomes the time by which the interview has run over', async () => {
    await renderClock({ startedAt: NINE_O_CLOCK - 33 * 60_000 - 10_000 });
    expect(words()).toBe('3:10 over: the clock');
  });

  it('follows the minutes that were set for this interview', async () => {
    await renderClock({}, [{ field: 'available', of: '', value: 25 }]);
    expect(words()).toBe('15:00 left: the clock');
  });

  it('counts from stored instants: what was paused does not count, however long nobody looked', async () => {
    await renderClock({ pauses: [aPause(1, 2, 7)] }, [], 15);
    expect(words()).toBe('20:00 left: the clock');
  });

  it('stands still while the interview is paused', async () => {
    await renderClock({ pauses: [aPause(1, 4, null)] }, [], 600);
    expect(words()).toBe('36:00 paused: the clock');
  });

  it('says so where it has run over and is paused', async () => {
    await renderClock({ startedAt: NINE_O_CLOCK - 60 * 60_000, pauses: [aPause(1, 5, null)] });
    expect(words()).toBe('25:00 over, paused: the clock');
  });
});

describe('the notice that the clock stands still', () => {
  it('lets it run on, and goes', async () => {
    const { app, id } = await renderClock({ pauses: [aPause(1, 4, null)] });
    expect(screen.getByText(/^Paused since /)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await waitFor(() => expect(screen.queryByText(/^Paused since /)).toBeNull());
    expect(words()).toBe('36:00 left: the clock');
    expect((await app.db.interviews.get(id))?.pauses).toMatchObject([{ to: app.now() }]);
  });

  it('is not there while it runs', async () => {
    await renderClock({ pauses: [aPause(1, 4, 5)] });
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
  });
});

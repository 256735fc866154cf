import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ClockSheet } from '@/components/interview/clock/clock-sheet';
import { clockTime } from '@/components/ui/when';
import { QuestionId } from '@/lib/domain/bank/question';
import type { Interview } from '@/lib/domain/interview';
import type { Change } from '@/lib/domain/operation';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderWithin } from '@/tests/support/render-within';
import { createTestApp } from '@/tests/support/test-app';

const MINUTE = 60_000;
const SIX_LATE = { scheduledAt: NINE_O_CLOCK - 6 * MINUTE };

function atNine(minutes: number): string {
  return clockTime(NINE_O_CLOCK + minutes * MINUTE);
}

/** The clock of a kit of 40 minutes that began at nine, ten minutes later. */
async function renderClock(overrides: Partial<Interview> = {}, changes: readonly Change[] = []) {
  const app = createTestApp();
  const handlers = { onClose: vi.fn(), onEndEarly: vi.fn() };
  const { id } = await renderWithin(<ClockSheet {...handlers} />, app, overrides, changes);
  const available = async () => (await recorded(app.db, id)).available;
  return { app, id, available, user: userEvent.setup(), ...handlers };
}

function minutes(): HTMLInputElement {
  return screen.getByRole('spinbutton', { name: 'Minutes for this interview' });
}

describe('the course of time', () => {
  it('is told in figures', async () => {
    await renderClock();
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toEqual(['10:00', '30:00']);
  });

  it('says how late the interview began', async () => {
    await renderClock(SIX_LATE);
    expect(screen.getByText(`Started 6 min late, at ${atNine(0)} instead of ${atNine(-6)}.`)).toBeDefined();
  });

  it('says so where it began in time, and where no time was planned', async () => {
    await renderClock({ scheduledAt: NINE_O_CLOCK + MINUTE });
    expect(screen.getByText(`Started at ${atNine(0)}, as planned.`)).toBeDefined();
    expect(screen.getByText('No pauses.')).toBeDefined();
  });

  it('tells no planned start where there is none', async () => {
    await renderClock();
    expect(screen.getByText(`Started at ${atNine(0)}; no start was planned.`)).toBeDefined();
  });

  it('tells each pause and their sum', async () => {
    await renderClock({ pauses: [aPause(1, 1, 3), aPause(2, 9, null)] });
    expect(screen.getByText('2 pauses, 3 min in all:')).toBeDefined();
    expect(screen.getByText(`Paused from ${atNine(1)} to ${atNine(3)}, for 2 min.`)).toBeDefined();
    expect(screen.getByText(`Paused since ${atNine(9)}, for 1 min so far.`)).toBeDefined();
  });
});

describe('pausing', () => {
  it('stops the clock, and lets it run on', async () => {
    const { app, id, user } = await renderClock();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    const resume = await screen.findByRole('button', { name: 'Resume' });
    app.advance(5 * MINUTE);
    await user.click(resume);
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeDefined();
    const [pause] = (await app.db.interviews.get(id))?.pauses ?? [];
    expect(pause).toMatchObject({ from: app.now() - 5 * MINUTE, to: app.now() });
  });
});

describe('the minutes for this interview', () => {
  it('are those of the kit until others are set', async () => {
    const { available, user } = await renderClock();
    expect(minutes().value).toBe('40');
    await user.clear(minutes());
    await user.type(minutes(), '55');
    expect(await available()).toBeNull();
    await user.tab();
    await waitFor(async () => expect(await available()).toBe(55));
    await user.click(await screen.findByRole('button', { name: 'Back to 40' }));
    await waitFor(async () => expect(await available()).toBeNull());
    expect(minutes().value).toBe('40');
  });

  it('are taken with Enter', async () => {
    const { available, user } = await renderClock();
    await user.clear(minutes());
    await user.type(minutes(), '35{Enter}');
    await waitFor(async () => expect(await available()).toBe(35));
  });

  it.each(['0', '481', '12.5', ''])(
    'stay as they are where "%s" is given, which is kept to be mended',
    async (typed) => {
      const { available, user } = await renderClock({}, [{ field: 'available', of: '', value: 50 }]);
      await user.clear(minutes());
      if (typed !== '') await user.type(minutes(), typed);
      await user.tab();
      expect(minutes().getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText('It stays at 50: give 1 to 480.')).toBeDefined();
      expect(minutes().value).toBe(typed);
      expect(await available()).toBe(50);
      await user.clear(minutes());
      await user.type(minutes(), '45{Enter}');
      await waitFor(async () => expect(await available()).toBe(45));
      expect(minutes().getAttribute('aria-invalid')).toBe('false');
    },
  );

  it('keep to the planned end after a late start, with one tap', async () => {
    const { available, user } = await renderClock(SIX_LATE);
    await user.click(screen.getByRole('button', { name: `End as planned, at ${atNine(34)} (34 min)` }));
    await waitFor(async () => expect(await available()).toBe(34));
    expect(screen.queryByRole('button', { name: /^End as planned/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to 40' })).toBeDefined();
  });

  it('are offered no planned end where the interview began in time or none was planned', async () => {
    await renderClock({ scheduledAt: NINE_O_CLOCK });
    expect(screen.queryByRole('button', { name: /^End as planned/ })).toBeNull();
  });

  it('are offered no planned end that would make the interview longer, after an early start', async () => {
    await renderClock({ scheduledAt: NINE_O_CLOCK + 5 * MINUTE });
    expect(screen.queryByRole('button', { name: /^End as planned/ })).toBeNull();
  });

  it('are offered no planned end that has passed before the start', async () => {
    await renderClock({ scheduledAt: NINE_O_CLOCK - 45 * MINUTE });
    expect(screen.queryByRole('button', { name: /^End as planned/ })).toBeNull();
  });
});

describe('the time of each competency', () => {
  it('stands beside what was planned, and the one in focus stands out', async () => {
    const visit = (id: string, minute: number): Change => ({
      field: 'visits',
      of: QuestionId.parse(id),
      value: [NINE_O_CLOCK + minute * MINUTE],
    });
    await renderClock({ pauses: [aPause(1, 5, 6)] }, [
      visit('monitoring-first', 0),
      visit('latency-first', 4),
    ]);
    const table = within(screen.getByRole('table', { name: 'Time by competency' }));
    const rows = ['Monitoring', 'Latency', 'Teamwork'].map((title) => {
      const row = table.getByRole('row', { name: new RegExp(`^${title}`) });
      const figures = within(row).getAllByRole('cell');
      return [...figures.map(({ textContent }) => textContent), row.getAttribute('aria-current')];
    });
    expect(rows).toEqual([
      ['4:00', '10 min', null],
      ['5:00', '10 min', 'true'],
      ['0:00', '10 min', null],
    ]);
  });
});

describe('ending early', () => {
  it('is one tap away', async () => {
    const { onEndEarly, user } = await renderClock();
    await user.click(screen.getByRole('button', { name: 'End early…' }));
    expect(onEndEarly).toHaveBeenCalledOnce();
  });
});

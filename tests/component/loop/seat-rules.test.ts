import { describe, expect, it } from 'vitest';
import { dueAt } from '@/components/loop/due-at';
import { kitIsToLeave, nextStep } from '@/components/loop/next-step';
import { seatActions } from '@/components/loop/seat-actions';
import type { LoopStanding, SeatStanding } from '@/lib/domain/loop/loop-standing';
import { aPlan, aSeat } from '@/tests/support/opening-builders';

function aStanding(state: SeatStanding['state'], overrides: Partial<SeatStanding> = {}): SeatStanding {
  const seat = aSeat(1);
  const stage = aPlan().stages[0];
  if (!stage) throw new Error('no stage');
  const person = { id: seat.person, name: 'Ada', shadowing: false };
  const nothing = { absence: null, kit: null, late: false, arrival: null, rivals: [] };
  return { seat, stage, person, state, awaited: true, ...nothing, ...overrides };
}

function said(seats: readonly SeatStanding[], own = false, overrides: Partial<LoopStanding> = {}): string {
  const counts = { expected: seats.length, arrived: 0, missing: [], conflicts: [], strays: [], counting: [] };
  const standing: LoopStanding = { seats, reveal: 'blind', ...counts, ...overrides };
  return nextStep({ standing, withdrew: false, isOwn: () => own });
}

describe('what a row offers', () => {
  it.each([
    ['no-kit', 'save'],
    ['made', 'save'],
    ['sent', 'opened'],
    ['opened', 'remind'],
    ['in', undefined],
    ['excused', 'reinstate'],
    ['skipped', undefined],
  ] as const)('begins in the state %s with the step %s', (state, first) => {
    expect(seatActions(aStanding(state), false).buttons[0]).toBe(first);
  });

  it('never excuses or replaces somebody whose scorecard is in', () => {
    const { menu } = seatActions(aStanding('in'), false);
    expect(menu).toEqual(['take-out']);
  });

  it('offers no kit to a seat that rates nothing', () => {
    const seat = aStanding('no-kit', { seat: aSeat(1, []) });
    expect(seatActions(seat, false).buttons).toEqual([]);
    expect(kitIsToLeave(seat)).toBe(false);
  });

  it('never copies a reminder to oneself', () => {
    for (const state of ['sent', 'opened'] as const)
      expect(seatActions(aStanding(state, { late: true }), true).buttons).toEqual([]);
  });
});

describe('the next step of a loop', () => {
  it('follows the course of the kits', () => {
    expect(said([])).toMatch(/Nobody is on the panel/);
    expect(said([aStanding('no-kit'), aStanding('sent')])).toMatch(/^Hand out 1 kit\./);
    expect(said([aStanding('no-kit')], true)).toMatch(/^Put your own kit/);
    expect(said([aStanding('sent', { late: true }), aStanding('in')])).toMatch(/^Remind Ada\./);
    expect(said([aStanding('opened'), aStanding('in')])).toMatch(/^Wait for Ada\./);
    expect(said([aStanding('sent')], true)).toMatch(/^Run your own interview/);
    expect(said([aStanding('in')])).toMatch(/^Seal your own interview/);
    expect(said([aStanding('in')], false, { reveal: 'complete' })).toMatch(/^All expected scorecards are in/);
    expect(said([aStanding('excused')], false, { reveal: 'complete', expected: 0 })).toMatch(
      /^Nobody is expected/,
    );
  });

  it('does not wait for who only shadows', () => {
    expect(said([aStanding('sent', { awaited: false }), aStanding('in')])).not.toMatch(/Ada/);
  });
});

describe('a due day', () => {
  it('ends at its last minute, and none is none', () => {
    expect(dueAt('2026-03-09')).toBe(new Date(2026, 2, 9, 23, 59).getTime());
    expect(dueAt('')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { togglePause } from '@/lib/app/pause-interview';
import { openPause } from '@/lib/domain/pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { tenMinutesIn } from '@/tests/support/ten-minutes-in';

const MINUTE = 60_000;

describe('togglePause', () => {
  it('stops the clock, and lets it run on', async () => {
    const { app, session, row, minutesIn } = await tenMinutesIn();
    expect(await minutesIn()).toBe(10);
    togglePause(session, await row());
    expect(openPause((await row()).pauses)?.from).toBe(app.now());
    app.advance(5 * MINUTE);
    expect(await minutesIn()).toBe(10);
    togglePause(session, await row());
    expect(openPause((await row()).pauses)).toBeNull();
    app.advance(2 * MINUTE);
    expect(await minutesIn()).toBe(12);
  });

  it('lets the clock run on although the row has not told of the pause yet', async () => {
    const { app, session, row } = await tenMinutesIn();
    const before = await row();
    togglePause(session, before);
    app.advance(MINUTE);
    togglePause(session, before);
    expect((await row()).pauses.map(({ from, to }) => (to ?? 0) - from)).toEqual([MINUTE]);
  });

  it('keeps each pause', async () => {
    const { app, session, row } = await tenMinutesIn();
    for (let toggles = 0; toggles < 4; toggles++) {
      togglePause(session, await row());
      app.advance(MINUTE);
    }
    expect((await row()).pauses.map(({ from, to }) => [from - NINE_O_CLOCK, (to ?? 0) - from])).toEqual([
      [10 * MINUTE, MINUTE],
      [12 * MINUTE, MINUTE],
    ]);
  });
});

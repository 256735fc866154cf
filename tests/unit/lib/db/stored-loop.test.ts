import { describe, expect, it } from 'vitest';
import { excuseSeat } from '@/lib/app/excuse-seat';
import { issueKit } from '@/lib/app/issue-kit';
import { putInPanel } from '@/lib/app/put-in-panel';
import { readLoop } from '@/lib/db/stored-loop';
import { markLoopDeleted } from '@/lib/db/loop-repository';
import type { Interview } from '@/lib/domain/interview';
import { FIRST, leadBrowser } from '@/tests/support/planned-loop';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { uuid } from '@/tests/support/builders';

/** The lead's own kit in the panel. */
async function ownInterview(overrides: Partial<Interview> = {}) {
  const browser = await leadBrowser();
  const { app, loop } = browser;
  const kit = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' });
  const interview = await putInPanel(app, kit.id);
  await app.db.interviews.put({ ...interview, ...overrides });
  return { ...browser, interview };
}

describe('readLoop', () => {
  it('is null for a loop that is deleted', async () => {
    const { app, loop } = await leadBrowser();
    expect((await readLoop(app.db, loop.id))?.loop).toEqual(loop);
    await markLoopDeleted(app.db, loop.id, app.now());
    expect(await readLoop(app.db, loop.id)).toBeNull();
  });

  it.each([
    ['is prepared from a kit', {}, 1, 1],
    ['has begun', { startedAt: 1, received: null }, 1, 1],
    ['is prepared without a kit', { received: null }, 1, 0],
    ['was opened from a file', { loopId: null }, 1, 1],
    ['is sealed', { scorecardId: ScorecardId.parse(uuid(1)) }, 0, 0],
    [
      'is being amended',
      { scorecardId: ScorecardId.parse(uuid(1)), amendment: { reason: 'R', at: 1 } },
      1,
      0,
    ],
    ['is deleted', { deletedAt: 1 }, 0, 0],
  ])('tells what keeps the loop blind: an own interview that %s', async (_, overrides, open, ownOpen) => {
    const { app, loop } = await ownInterview(overrides);
    const stored = await readLoop(app.db, loop.id);
    expect([stored?.open.length, stored?.ownOpen]).toEqual([open, ownOpen]);
  });

  it('does not count one that is only prepared from a kit that was withdrawn', async () => {
    const { app, loop } = await ownInterview();
    await excuseSeat(app, { loopId: loop.id, seat: FIRST, reason: 'Ill.' });
    expect((await readLoop(app.db, loop.id))?.ownOpen).toBe(0);
  });
});

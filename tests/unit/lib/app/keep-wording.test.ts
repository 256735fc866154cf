import { describe, expect, it } from 'vitest';
import { keepWording, takeBackWording } from '@/lib/app/keep-wording';
import { liveSession } from '@/tests/support/live-session';
import { untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';

const KEY = 'rationale/latency/age/0123456789abcdef';

describe('keeping words that were pointed out', () => {
  it('records why, until it is taken back or undone', async () => {
    const { app, id, session } = await liveSession();
    const kept = async () => {
      await untilSaved(session);
      return [...(await recorded(app.db, id)).keptWording];
    };
    keepWording(session, KEY, '  It is the name of a team. ');
    expect(await kept()).toEqual([[KEY, 'It is the name of a team.']]);
    takeBackWording(session, KEY);
    expect(await kept()).toEqual([]);
    await session.undo();
    expect(await kept()).toHaveLength(1);
    await session.undo();
    expect(await kept()).toEqual([]);
  });
});

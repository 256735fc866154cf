import { describe, expect, it } from 'vitest';
import { endEarly } from '@/lib/app/end-early';
import { reopenInterview } from '@/lib/app/reopen-interview';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { secondsInto } from '@/lib/domain/pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { openWriter, untilSaved } from '@/tests/support/open-session';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const MINUTE = 60_000;
const CLOSED = { kind: 'technical-failure', details: '', scored: false } as const;

/** Closes an interview ten minutes past nine, reopens it after so many minutes, and looks after so many more. */
async function closeAndReopen(overrides: Partial<Interview>, [closed, open]: readonly [number, number]) {
  const app = createTestApp();
  const { id } = await storeInterview(app.db, overrides);
  const session = await openWriter(app, id);
  const stored = async () => {
    await untilSaved(session);
    const interview = await app.db.interviews.get(id);
    if (!interview) throw new Error('The interview is stored');
    return interview;
  };
  endEarly(session, await stored(), CLOSED);
  app.advance(closed * MINUTE);
  reopenInterview(session, await stored());
  app.advance(open * MINUTE);
  return { interview: await stored(), now: app.now() };
}

describe('reopening', () => {
  it('goes on where the clock stood when the interview was closed', async () => {
    const { interview, now } = await closeAndReopen({ startedAt: NINE_O_CLOCK }, [90, 3]);
    expect(interviewStage(interview)).toBe('live');
    expect(interview.outcome).toBeNull();
    expect(secondsInto(interview, now)).toBe(13 * 60);
  });

  it('leaves an interview that did not begin without a pause', async () => {
    const { interview } = await closeAndReopen({ startedAt: null }, [90, 3]);
    expect(interviewStage(interview)).toBe('prepared');
    expect(interview).toMatchObject({ endedAt: null, outcome: null, pauses: [] });
  });
});

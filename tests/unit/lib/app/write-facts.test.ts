import { describe, expect, it } from 'vitest';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { writeFacts } from '@/lib/app/write-facts';
import { registersOf } from '@/lib/db/operation-repository';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { finishedSession } from '@/tests/support/finished-session';
import { untilSaved } from '@/tests/support/open-session';
import { createTestApp } from '@/tests/support/test-app';

describe('what is for the interviewer alone', () => {
  it('is kept with the interview, and is no part of the scorecard', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    writeFacts(session, 'facts', 'Born in the valley');
    writeFacts(session, 'handover-in', 'probe rollback; skip Python');
    await untilSaved(session);
    const scorecard = await sealScorecard(session);
    const written = JSON.stringify(scorecard) + scorecardJson(scorecard);
    expect(written).toContain('Robin Sample');
    expect(written).not.toMatch(/valley|rollback/);
    expect(await registersOf(app.db, session.interviewId, 'facts')).toMatchObject([
      { value: 'Born in the valley' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence } from '@/lib/app/add-evidence';
import { amendScorecard } from '@/lib/app/amend-scorecard';
import { discardAmendment } from '@/lib/app/discard-amendment';
import { keepWording } from '@/lib/app/keep-wording';
import { rate } from '@/lib/app/rate';
import { recommend } from '@/lib/app/recommend';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { writeHandover } from '@/lib/app/write-handover';
import { writeRationale } from '@/lib/app/write-rationale';
import { registersOf } from '@/lib/db/operation-repository';
import { revisionsOf } from '@/lib/db/scorecard-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { interviewStage } from '@/lib/domain/interview';
import { RATINGS } from '@/lib/domain/rating';
import { finishedSession } from '@/tests/support/finished-session';
import { untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { createTestApp } from '@/tests/support/test-app';

const latency = CompetencyId.parse('latency');
const REASON = 'A note was on the wrong competency.';

/** A sealed interview, and how it is looked at. */
async function sealed() {
  const app = createTestApp();
  const session = await finishedSession(app);
  const first = await sealScorecard(session);
  const id = session.interviewId;
  async function stored() {
    await untilSaved(session);
    const interview = await app.db.interviews.get(id);
    if (!interview) throw new Error('The interview is stored');
    // Where the person stands is no part of the record.
    return { interview, state: { ...(await recorded(app.db, id)), step: 0 } };
  }
  return { app, id, session, first, stored };
}

describe('amending', () => {
  it('opens the wrap-up again at its first step, with the reason', async () => {
    const { app, id, session, stored } = await sealed();
    amendScorecard(session, `  ${REASON}\n`);
    const { interview } = await stored();
    expect(interview.amendment).toEqual({ reason: REASON, at: app.now() });
    expect(interviewStage(interview)).toBe('wrap-up');
    expect((await recorded(app.db, id)).step).toBe(0);
  });
});

describe('discarding an amendment', () => {
  it('brings back the record as it was sealed, and no revision comes of it', async () => {
    const { app, id, session, first, stored } = await sealed();
    const before = await stored();
    amendScorecard(session, REASON);
    rate(session, latency, 1);
    writeRationale(session, latency, 'Something else.');
    recommend(session, 'strong-no');
    keepWording(session, 'rationale/latency/young', 'It is a name.');
    addEvidence(session, '- heard later', latency, []);
    const { interview } = await stored();
    await discardAmendment(session, interview);
    expect(await stored()).toEqual(before);
    expect(await revisionsOf(app.db, id)).toEqual([first]);
  });

  it('goes back to the newest revision, not to the first', async () => {
    const { session, stored } = await sealed();
    amendScorecard(session, REASON);
    rate(session, latency, 5);
    await sealScorecard(session);
    const second = await stored();
    amendScorecard(session, 'Once more.');
    rate(session, latency, 1);
    await discardAmendment(session, (await stored()).interview);
    expect(await stored()).toEqual(second);
    expect(second.state.ratings.get(latency)).toBe(5);
  });

  it('leaves what is no part of the scorecard', async () => {
    const { app, id, session, stored } = await sealed();
    amendScorecard(session, REASON);
    writeHandover(session, 'Probe rollback.');
    await discardAmendment(session, (await stored()).interview);
    await untilSaved(session);
    const [handover] = await registersOf(app.db, id, 'handover-out');
    expect(handover?.value).toBe('Probe rollback.');
  });

  it('can be taken back: the amendment goes on where it was', async () => {
    const { session, stored } = await sealed();
    amendScorecard(session, REASON);
    rate(session, latency, 1);
    writeRationale(session, latency, 'Something else.');
    addEvidence(session, 'heard later', latency, []);
    const amended = await stored();
    const takeBack = await discardAmendment(session, amended.interview);
    await takeBack();
    expect(await stored()).toEqual(amended);
    const second = await sealScorecard(session);
    expect(second).toMatchObject({ revision: 2, amends: { reason: REASON } });
    expect(second.notes.map(({ text }) => text)).toContain('heard later');
  });

  it('brings the record back whatever was changed', async () => {
    const change = fc.oneof(
      fc.constantFrom(...RATINGS, null).map((rating) => ({ rating })),
      fc.string({ maxLength: 5 }).map((rationale) => ({ rationale })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const { session, stored } = await sealed();
        const before = await stored();
        amendScorecard(session, REASON);
        for (const each of changes) {
          if ('rating' in each) rate(session, latency, each.rating);
          else writeRationale(session, latency, each.rationale);
        }
        const amended = await stored();
        const takeBack = await discardAmendment(session, amended.interview);
        expect(await stored()).toEqual(before);
        await takeBack();
        expect(await stored()).toEqual(amended);
      }),
      { numRuns: 12, seed: 20_260_302 },
    );
  });

  it('refuses where nothing was sealed', async () => {
    const session = await finishedSession(createTestApp());
    await expect(discardAmendment(session, { amendment: null })).rejects.toThrow(/never sealed/);
  });
});

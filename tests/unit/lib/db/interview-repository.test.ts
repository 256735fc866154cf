import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import {
  addInterview,
  eraseInterview,
  markInterviewDeleted,
  sealInterview,
} from '@/lib/db/interview-repository';
import { addIssuedKit } from '@/lib/db/issued-kit-repository';
import { addLoop } from '@/lib/db/loop-repository';
import { appendOperations, operationsOf, registersOf } from '@/lib/db/operation-repository';
import { addToLoop, scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { revisionsOf, scorecardById } from '@/lib/db/scorecard-repository';
import { contentHash } from '@/lib/domain/content-hash';
import { InterviewId } from '@/lib/domain/interview-id';
import type { Interview } from '@/lib/domain/interview';
import { KitId } from '@/lib/domain/kit';
import { KitSecret } from '@/lib/domain/loop/kit-issue';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aDraft } from '@/tests/support/a-draft';
import { aRevision } from '@/tests/support/a-revision';
import { aKit, aLoop, anInterview, aNote, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { anIssuedKit } from '@/tests/support/opening-builders';
import { storeInterview } from '@/tests/support/stored-interview';
import { testDatabase } from '@/tests/support/test-database';

/** Of the built interview. */
const scorecard = aScorecard(11, { interview: anInterview().id });
const later = NINE_O_CLOCK + 3_600_000;

const second = aRevision(scorecard, 21);

function sealWith(counter: number, sealed: Scorecard = scorecard) {
  const operation = { field: 'sealed', of: '', value: sealed.id, counter, at: later } as const;
  return { operation, scorecard: sealed, hash: contentHash(sealed) };
}

function amendmentAt(counter: number) {
  const value = { reason: 'A typing error.', at: later };
  return { field: 'amendment', of: '', value, counter, at: later } as const;
}

async function storeSealed(db: Database, overrides: Partial<Interview> = {}): Promise<Interview> {
  const interview = await storeInterview(db, overrides);
  await appendOperations(db, interview.id, [
    { field: 'note', of: aNote().id, value: aNote(), counter: 1, at: NINE_O_CLOCK },
  ]);
  await sealInterview(db, interview, sealWith(2));
  return interview;
}

/** Stores an interview that was sealed, amended and sealed again. */
async function storeAmended(db: Database, overrides: Partial<Interview> = {}): Promise<Interview> {
  const interview = await storeSealed(db, overrides);
  await appendOperations(db, interview.id, [amendmentAt(3)]);
  const amended = { ...interview, scorecardId: scorecard.id, amendment: amendmentAt(3).value };
  await sealInterview(db, amended, sealWith(4, second));
  return interview;
}

describe('addInterview', () => {
  it('stores interview and kit together or not at all', async () => {
    const db = testDatabase();
    await storeInterview(db);
    const second = anInterview({ id: InterviewId.parse(uuid(2)) });
    await expect(addInterview(db, second, aKit())).rejects.toMatchObject({ name: 'ConstraintError' });
    await expect(addInterview(db, anInterview(), aKit({ id: KitId.parse(uuid(2)) }))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    expect(await db.interviews.count()).toBe(1);
    expect(await db.kits.count()).toBe(1);
  });
});

describe('sealInterview', () => {
  it('stores the scorecard, marks the interview and takes the place in its loop', async () => {
    const db = testDatabase();
    const loop = aLoop();
    await addLoop(db, loop);
    const { id } = await storeSealed(db, { loopId: loop.id });
    expect(await db.interviews.get(id)).toMatchObject({ scorecardId: scorecard.id });
    expect(await scorecardById(db, scorecard.id)).toEqual(scorecard);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
  });

  it('changes nothing when its counter is taken', async () => {
    const db = testDatabase();
    const interview = await storeInterview(db, { loopId: aLoop().id });
    await appendOperations(db, interview.id, [
      { field: 'note', of: aNote().id, value: aNote(), counter: 1, at: NINE_O_CLOCK },
    ]);
    await expect(sealInterview(db, interview, sealWith(1))).rejects.toMatchObject({ name: 'BulkError' });
    expect(await db.interviews.get(interview.id)).toEqual(interview);
    expect(await db.scorecards.count()).toBe(0);
    expect(await db.arrivals.count()).toBe(0);
  });

  it('does not seal twice', async () => {
    const db = testDatabase();
    const interview = await storeSealed(db);
    await expect(sealInterview(db, interview, sealWith(3))).rejects.toMatchObject({
      name: 'NotWritableError',
    });
    expect(await operationsOf(db, interview.id)).toHaveLength(2);
  });
});

describe('sealInterview of a kit that was made here', () => {
  const kit = anIssuedKit();
  const { file } = kit;
  const issue = { kit: kit.id, hash: file.hash, secret: file.secret };

  it('takes the place in the loop of the kit, although the interview belongs to none', async () => {
    const db = testDatabase();
    await addIssuedKit(db, kit);
    const interview = await storeInterview(db);
    await sealInterview(db, interview, sealWith(1, { ...scorecard, issue }));
    expect(await scorecardsOfLoop(db, kit.loopId)).toEqual([{ ...scorecard, issue }]);
  });

  it('takes no place with another secret', async () => {
    const db = testDatabase();
    await addIssuedKit(db, kit);
    const interview = await storeInterview(db);
    const secret = KitSecret.parse('f'.repeat(32));
    await sealInterview(db, interview, sealWith(1, { ...scorecard, issue: { ...issue, secret } }));
    expect(await db.arrivals.count()).toBe(0);
  });
});

describe('sealInterview of an amendment', () => {
  it('stores a further revision, keeps the first, and has the newest stand in the loop', async () => {
    const db = testDatabase();
    const loop = aLoop();
    await addLoop(db, loop);
    const { id } = await storeAmended(db, { loopId: loop.id });
    expect(await db.interviews.get(id)).toMatchObject({ scorecardId: second.id, amendment: null });
    expect(await revisionsOf(db, id)).toEqual([scorecard, second]);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([second]);
  });

  it('stands in every loop that the first stood in, or in none when its counter is taken', async () => {
    const db = testDatabase();
    const loop = aLoop();
    await addLoop(db, loop);
    const interview = await storeSealed(db);
    await addToLoop(db, loop.id, scorecard, later);
    await appendOperations(db, interview.id, [amendmentAt(3)]);
    const amended = { ...interview, scorecardId: scorecard.id, amendment: amendmentAt(3).value };
    await expect(sealInterview(db, amended, sealWith(3, second))).rejects.toMatchObject({
      name: 'BulkError',
    });
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
    expect(await revisionsOf(db, interview.id)).toEqual([scorecard]);
    await sealInterview(db, amended, sealWith(4, second));
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([second]);
  });
});

describe('markInterviewDeleted', () => {
  it('marks and unmarks, and keeps every record', async () => {
    const db = testDatabase();
    const { id } = await storeSealed(db);
    const before = await db.interviews.get(id);
    await markInterviewDeleted(db, id, later);
    expect(await db.interviews.get(id)).toEqual({ ...before, deletedAt: later });
    expect(await operationsOf(db, id)).toHaveLength(2);
    await markInterviewDeleted(db, id, null);
    expect(await db.interviews.get(id)).toEqual(before);
  });
});

describe('eraseInterview', () => {
  it('takes all that belongs to the interview and leaves tombstones', async () => {
    const db = testDatabase();
    const { id } = await storeSealed(db);
    await eraseInterview(db, id, later);
    expect(await db.interviews.count()).toBe(0);
    expect(await db.kits.count()).toBe(0);
    expect(await operationsOf(db, id)).toEqual([]);
    expect(await registersOf(db, id)).toEqual([]);
    expect(await scorecardById(db, scorecard.id)).toBeNull();
    expect(await db.tombstones.toArray()).toEqual([
      { id, erasedAt: later },
      { id: scorecard.id, erasedAt: later },
    ]);
  });

  it('takes every revision along, each with a tombstone', async () => {
    const db = testDatabase();
    const { id } = await storeAmended(db);
    await eraseInterview(db, id, later);
    expect(await db.scorecards.count()).toBe(0);
    expect((await db.tombstones.toArray()).map((each) => each.id)).toEqual([id, scorecard.id, second.id]);
  });

  it('leaves no tombstone for those of several revisions that a loop holds', async () => {
    const db = testDatabase();
    const loop = aLoop();
    await addLoop(db, loop);
    const { id } = await storeAmended(db);
    await addToLoop(db, loop.id, second, later);
    await eraseInterview(db, id, later);
    expect(await revisionsOf(db, id)).toEqual([]);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([second]);
    expect((await db.tombstones.toArray()).map((each) => each.id)).toEqual([id, scorecard.id]);
  });

  it('keeps a scorecard that a loop holds, without a tombstone for it', async () => {
    const db = testDatabase();
    const loop = aLoop();
    await addLoop(db, loop);
    const { id } = await storeSealed(db);
    await addToLoop(db, loop.id, scorecard, later);
    await eraseInterview(db, id, later);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
    expect(await db.tombstones.toArray()).toEqual([{ id, erasedAt: later }]);
  });

  it('leaves other interviews alone', async () => {
    const db = testDatabase();
    const { id } = await storeSealed(db);
    const other = await storeInterview(
      db,
      { id: InterviewId.parse(uuid(2)) },
      aKit({ id: KitId.parse(uuid(2)) }),
    );
    await appendOperations(db, other.id, [
      { field: 'draft', of: '', value: aDraft('kept'), counter: 1, at: NINE_O_CLOCK },
    ]);
    await eraseInterview(db, id, later);
    expect(await db.interviews.toArray()).toEqual([other]);
    expect(await db.kits.get(other.kitId)).toBeDefined();
    expect(await registersOf(db, other.id, 'draft')).toHaveLength(1);
  });

  it('leaves no tombstone for what was never here', async () => {
    const db = testDatabase();
    await eraseInterview(db, InterviewId.parse(uuid(3)), later);
    expect(await db.tombstones.count()).toBe(0);
  });
});

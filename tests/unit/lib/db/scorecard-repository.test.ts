import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import {
  addToLoop,
  collectIntoLoop,
  markRemovedFromLoop,
  scorecardById,
  scorecardsOfLoop,
} from '@/lib/db/scorecard-repository';
import { contentHash } from '@/lib/domain/content-hash';
import { LoopId } from '@/lib/domain/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

const loopId = LoopId.parse(uuid(1));
const otherLoop = LoopId.parse(uuid(2));

function collect(db: Database, scorecard: Scorecard, into = loopId, at = NINE_O_CLOCK) {
  return collectIntoLoop(db, into, scorecard, contentHash(scorecard), at);
}

describe('collectIntoLoop', () => {
  it('adds a scorecard, and gives back the same record', async () => {
    const db = testDatabase();
    expect(await collect(db, aScorecard(11))).toBe('added');
    expect(await scorecardById(db, aScorecard(11).id)).toEqual(aScorecard(11));
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
  });

  it('recognises one that is there, and does not double it', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    expect(await collect(db, aScorecard(11), loopId, NINE_O_CLOCK + 9)).toBe('already-there');
    expect(await scorecardsOfLoop(db, loopId)).toHaveLength(1);
    expect(await db.loopScorecards.toArray()).toMatchObject([{ receivedAt: NINE_O_CLOCK }]);
  });

  it('leaves out one that differs under a known id, even from another loop', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    const changed = aScorecard(11, { recommendation: 'strong-no' });
    expect(await collect(db, changed)).toBe('differs');
    expect(await collect(db, changed, otherLoop)).toBe('differs');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([]);
  });

  it('stores a scorecard once for two loops', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    expect(await collect(db, aScorecard(11), otherLoop)).toBe('added');
    expect(await db.scorecards.count()).toBe(1);
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([aScorecard(11)]);
  });
});

describe('markRemovedFromLoop', () => {
  it('takes a scorecard out until it is put back or comes in again', async () => {
    const db = testDatabase();
    const { id } = aScorecard(11);
    await collect(db, aScorecard(11));
    await markRemovedFromLoop(db, loopId, id, NINE_O_CLOCK);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([]);
    await markRemovedFromLoop(db, loopId, id, null);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
    await markRemovedFromLoop(db, loopId, id, NINE_O_CLOCK);
    expect(await collect(db, aScorecard(11))).toBe('added');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
  });
});

describe('scorecardsOfLoop', () => {
  it('gives them in the order in which they came in', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(12), loopId, NINE_O_CLOCK + 2);
    await collect(db, aScorecard(11), loopId, NINE_O_CLOCK + 3);
    await collect(db, aScorecard(13), loopId, NINE_O_CLOCK + 1);
    expect((await scorecardsOfLoop(db, loopId)).map(({ interviewer }) => interviewer.name)).toEqual([
      'Interviewer 13',
      'Interviewer 12',
      'Interviewer 11',
    ]);
  });
});

describe('addToLoop', () => {
  it('adds once, however often it is asked for', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    await addToLoop(db, otherLoop, aScorecard(11).id, NINE_O_CLOCK);
    await addToLoop(db, otherLoop, aScorecard(11).id, NINE_O_CLOCK + 1);
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([aScorecard(11)]);
  });
});

describe('scorecardById', () => {
  it('is null where there is none', async () => {
    expect(await scorecardById(testDatabase(), aScorecard(11).id)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import {
  addToLoop,
  collectIntoLoop,
  eraseArrival,
  arrivalsOf,
  markRemovedFromLoop,
  replaceInLoops,
  scorecardsOfLoop,
} from '@/lib/db/arrival-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aRevision } from '@/tests/support/a-revision';
import { aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

const loopId = LoopId.parse(uuid(1));
const otherLoop = LoopId.parse(uuid(2));

function collect(db: Database, scorecard: Scorecard, into = loopId, at = NINE_O_CLOCK) {
  return collectIntoLoop(db, into, scorecard, at);
}

describe('collectIntoLoop', () => {
  it('adds a scorecard, and gives back the same record', async () => {
    const db = testDatabase();
    expect(await collect(db, aScorecard(11))).toBe('added');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
  });

  it('recognises one that is there, and does not double it', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    expect(await collect(db, aScorecard(11), loopId, NINE_O_CLOCK + 9)).toBe('already-there');
    expect(await scorecardsOfLoop(db, loopId)).toHaveLength(1);
    expect(await db.arrivals.toArray()).toMatchObject([{ receivedAt: NINE_O_CLOCK }]);
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

  it('takes a scorecard into two loops', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    expect(await collect(db, aScorecard(11), otherLoop)).toBe('added');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([aScorecard(11)]);
  });
});

describe('collectIntoLoop of revisions', () => {
  const first = aScorecard(11);
  const second = aRevision(first, 21);
  const third = aRevision(second, 31);

  it('lets the later revision count, whichever came in first', async () => {
    const inOrder = testDatabase();
    expect(await collect(inOrder, first)).toBe('added');
    expect(await collect(inOrder, second)).toBe('added');
    const reversed = testDatabase();
    expect(await collect(reversed, second)).toBe('added');
    expect(await collect(reversed, first)).toBe('superseded');
    for (const db of [inOrder, reversed]) {
      expect(await scorecardsOfLoop(db, loopId)).toEqual([second]);
    }
  });

  it('takes a later one whose predecessor never came in, and leaves others alone', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(12));
    expect(await collect(db, third, loopId, NINE_O_CLOCK + 1)).toBe('added');
    expect(await collect(db, second, loopId, NINE_O_CLOCK + 2)).toBe('superseded');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(12), third]);
  });

  it('recognises one that was superseded', async () => {
    const db = testDatabase();
    for (const each of [first, second]) await collect(db, each);
    expect(await collect(db, first)).toBe('already-there');
    expect(await collect(db, { ...first, recommendation: 'strong-no' })).toBe('differs');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([second]);
  });

  it('goes by the loop: what is superseded in one counts in another', async () => {
    const db = testDatabase();
    for (const each of [first, second]) await collect(db, each);
    expect(await collect(db, first, otherLoop)).toBe('added');
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([first]);
  });

  it('does not bring the first back when the second is taken out of the loop', async () => {
    const db = testDatabase();
    for (const each of [first, second]) await collect(db, each);
    await markRemovedFromLoop(db, loopId, scorecardHash(second), NINE_O_CLOCK);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([]);
    expect(await collect(db, first)).toBe('already-there');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([]);
    await markRemovedFromLoop(db, loopId, scorecardHash(second), null);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([second]);
  });
});

describe('replaceInLoops', () => {
  const first = aScorecard(11);
  const second = aRevision(first, 21);

  it('puts a revision into each loop that the one before stands in', async () => {
    const db = testDatabase();
    await collect(db, first);
    await collect(db, first, otherLoop);
    await replaceInLoops(db, second, NINE_O_CLOCK + 5);
    for (const loop of [loopId, otherLoop]) {
      expect(await scorecardsOfLoop(db, loop)).toEqual([second]);
      const arrivals = await arrivalsOf(db, loop);
      expect(arrivals.find(({ hash }) => hash === scorecardHash(second))).toMatchObject({
        receivedAt: NINE_O_CLOCK + 5,
        removedAt: null,
      });
    }
    expect(await db.arrivals.count()).toBe(4);
  });

  it('leaves out a loop that the one before was taken out of', async () => {
    const db = testDatabase();
    await collect(db, first);
    await markRemovedFromLoop(db, loopId, scorecardHash(first), NINE_O_CLOCK);
    await replaceInLoops(db, second, NINE_O_CLOCK + 5);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([]);
    expect(await db.arrivals.count()).toBe(1);
  });

  it('does nothing for a first revision', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(12));
    await replaceInLoops(db, first, NINE_O_CLOCK + 5);
    expect(await db.arrivals.count()).toBe(1);
  });
});

describe('eraseArrival', () => {
  it('erases a revision that was taken out, and keeps the others', async () => {
    const db = testDatabase();
    const [first, second] = [aScorecard(11), aRevision(aScorecard(11), 21)];
    for (const each of [first, second]) await collect(db, each);
    await markRemovedFromLoop(db, loopId, scorecardHash(first), NINE_O_CLOCK);
    const [link] = await db.arrivals.filter(({ removedAt }) => removedAt !== null).toArray();
    await eraseArrival(db, link ?? failed(), NINE_O_CLOCK + 1);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([second]);
    expect(await db.tombstones.toArray()).toEqual([{ id: first.id, erasedAt: NINE_O_CLOCK + 1 }]);
  });
});

describe('markRemovedFromLoop', () => {
  it('takes a scorecard out until it is put back or comes in again', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    await markRemovedFromLoop(db, loopId, scorecardHash(aScorecard(11)), NINE_O_CLOCK);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([]);
    await markRemovedFromLoop(db, loopId, scorecardHash(aScorecard(11)), null);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
    await markRemovedFromLoop(db, loopId, scorecardHash(aScorecard(11)), NINE_O_CLOCK);
    expect(await collect(db, aScorecard(11))).toBe('added');
    expect(await scorecardsOfLoop(db, loopId)).toEqual([aScorecard(11)]);
  });
});

describe('scorecardsOfLoop', () => {
  it('gives them by when they were sealed, whichever came in first', async () => {
    const db = testDatabase();
    const at = (n: number) => aScorecard(n, { sealedAt: NINE_O_CLOCK + n * 1000 });
    for (const [i, n] of [12, 13, 11].entries()) await collect(db, at(n), loopId, NINE_O_CLOCK + i);
    expect(await scorecardsOfLoop(db, loopId)).toEqual([at(11), at(12), at(13)]);
  });
});

describe('addToLoop', () => {
  it('adds once, however often it is asked for', async () => {
    const db = testDatabase();
    await collect(db, aScorecard(11));
    await addToLoop(db, otherLoop, aScorecard(11), NINE_O_CLOCK);
    await addToLoop(db, otherLoop, aScorecard(11), NINE_O_CLOCK + 1);
    expect(await scorecardsOfLoop(db, otherLoop)).toEqual([aScorecard(11)]);
  });
});

function failed(): never {
  throw new Error('One link was taken out');
}

import { describe, expect, it } from 'vitest';
import { eraseRevisions, revisionsOf, scorecardById } from '@/lib/db/scorecard-repository';
import { addToLoop } from '@/lib/db/arrival-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { addScorecard } from '@/tests/support/add-scorecard';
import { aRevision } from '@/tests/support/a-revision';
import { aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

describe('revisionsOf', () => {
  it('gives those of one interview, the first one first, whatever their ids', async () => {
    const db = testDatabase();
    const first = aScorecard(31);
    const second = aRevision(first, 21);
    const third = aRevision(second, 11);
    for (const each of [second, third, aScorecard(12), first]) await addScorecard(db, each);
    expect(await revisionsOf(db, first.interview)).toEqual([first, second, third]);
    expect(await revisionsOf(db, aScorecard(77).interview)).toEqual([]);
  });
});

describe('scorecardById', () => {
  it('gives back the same record', async () => {
    const db = testDatabase();
    await addScorecard(db, aScorecard(11));
    expect(await scorecardById(db, aScorecard(11).id)).toEqual(aScorecard(11));
  });

  it('is null where there is none', async () => {
    expect(await scorecardById(testDatabase(), aScorecard(11).id)).toBeNull();
  });
});

describe('eraseRevisions', () => {
  it('takes all revisions of one interview, with a tombstone for what no loop holds', async () => {
    const db = testDatabase();
    const first = aScorecard(11);
    const second = aRevision(first, 21);
    for (const each of [first, second, aScorecard(12)]) await addScorecard(db, each);
    await addToLoop(db, LoopId.parse(uuid(1)), second, NINE_O_CLOCK);
    await eraseRevisions(db, first.interview, NINE_O_CLOCK + 1);
    expect((await db.scorecards.toArray()).map(({ id }) => id)).toEqual([aScorecard(12).id]);
    expect(await db.tombstones.toArray()).toEqual([{ id: first.id, erasedAt: NINE_O_CLOCK + 1 }]);
  });
});

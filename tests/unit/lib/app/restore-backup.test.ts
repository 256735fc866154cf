import '@/tests/support/fake-locks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backUp } from '@/lib/app/back-up';
import { openBackup } from '@/lib/app/open-backup';
import { restoreBackup } from '@/lib/app/restore-backup';
import { eraseInterview } from '@/lib/db/interview-repository';
import { eraseLoop } from '@/lib/db/loop-repository';
import { appendOperations, operationsOf, registersOf } from '@/lib/db/operation-repository';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { aLoop, anInterview, aNote, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { someRecords } from '@/tests/support/generated-records';
import { storeInterview } from '@/tests/support/stored-interview';
import { hashOfAll, storeRecords, wipe } from '@/tests/support/store-records';
import { testDatabase } from '@/tests/support/test-database';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import type { Operation } from '@/lib/domain/operation';

function browser() {
  const saved: OutgoingFile[] = [];
  return {
    db: testDatabase(),
    saved,
    now: () => NINE_O_CLOCK,
    saveFile: (file: OutgoingFile) => void saved.push(file),
  };
}
type Browser = ReturnType<typeof browser>;

/** Makes a backup and opens it again in a browser, the same one unless said otherwise. */
async function opened(from: Browser, to: Browser = from) {
  await backUp(from, { passphrase: null });
  const file = from.saved.at(-1);
  if (!file?.blob) throw new Error('no file was saved');
  const result = await openBackup(to, new File([file.blob], file.name), null);
  if (!result.ok) throw new Error(`refused: ${result.refusal?.reason ?? ''}`);
  return result;
}

function note(counter: number, text: string): Operation {
  const value = aNote(counter, { text });
  return { field: 'note', of: value.id, value, counter, at: NINE_O_CLOCK + counter };
}

describe('restoring a backup', () => {
  it('gives everything back in an empty browser, to the hash', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, fc.boolean(), async (records, replacing) => {
        const [here, elsewhere] = [browser(), browser()];
        await storeRecords(here.db, records);
        const { backup } = await opened(here, elsewhere);
        await restoreBackup(elsewhere, backup, replacing ? 'replace' : 'add');
        expect(await hashOfAll(elsewhere.db)).toBe(await hashOfAll(here.db));
      }),
      { numRuns: 4, seed: 5 },
    );
  });

  it('changes nothing where everything is there already', async () => {
    const here = browser();
    const [records] = fc.sample(someRecords, { seed: 11, numRuns: 1 });
    if (records) await storeRecords(here.db, records);
    const { backup, preview } = await opened(here);
    const before = await hashOfAll(here.db);
    await restoreBackup(here, backup, 'add');
    expect(await hashOfAll(here.db)).toBe(before);
    expect(
      Object.values(preview.kinds).map(({ fresh, different, onlyHere }) => fresh + different + onlyHere),
    ).toEqual(Array(7).fill(0));
  });

  it('keeps what is here when it adds, and takes it away when it replaces, after saving it', async () => {
    const [here, other] = [browser(), browser()];
    await storeInterview(here.db, { id: anInterview().id });
    await other.db.loops.add(aLoop({ candidate: 'Only there' }));
    const { backup, preview } = await opened(other, here);
    expect(preview.kinds.loops).toMatchObject({ fresh: 1 });
    expect(preview.kinds.interviews).toMatchObject({ onlyHere: 1 });

    await restoreBackup(here, backup, 'add');
    expect([await here.db.interviews.count(), await here.db.loops.count()]).toEqual([1, 1]);
    expect(here.saved).toHaveLength(0);

    await restoreBackup(here, backup, 'replace');
    expect([
      await here.db.interviews.count(),
      await here.db.kits.count(),
      await here.db.loops.count(),
    ]).toEqual([0, 0, 1]);
    expect(await here.saved[0]?.blob?.text()).toContain('"candidate":"Robin Sample"');
  });

  it('carries an interview on where the backup has its continuation', async () => {
    const here = browser();
    const { id } = await storeInterview(here.db, { startedAt: null });
    await appendOperations(here.db, id, [note(1, 'first')]);
    const beginning = await opened(here);
    await appendOperations(here.db, id, [
      note(2, 'second'),
      { field: 'started', of: '', value: NINE_O_CLOCK, counter: 3, at: NINE_O_CLOCK },
    ]);
    const whole = await opened(here);
    const after = await hashOfAll(here.db);

    await restoreBackup(here, beginning.backup, 'add');
    expect(await hashOfAll(here.db)).toBe(after); // what is here is further on

    await restoreBackup(here, beginning.backup, 'replace');
    expect(await operationsOf(here.db, id)).toHaveLength(1);
    expect(await registersOf(here.db, id)).toHaveLength(1);
    const preview = await restoreBackup(here, whole.backup, 'add');
    expect(preview.carriedOn).toBe(1);
    expect(await hashOfAll(here.db)).toBe(after);
  });

  it('leaves an interview as it is that went on in two ways, with its scorecard, and names it', async () => {
    const [here, other] = [browser(), browser()];
    const own = await storeInterview(here.db);
    await appendOperations(here.db, own.id, [note(1, 'here')]);
    await storeInterview(other.db);
    await appendOperations(other.db, own.id, [note(1, 'there')]);
    const scorecard = aScorecard(9, { interview: own.id });
    await other.db.scorecards.add({ ...scorecard, hash: scorecardHash(scorecard) });
    const { backup, preview } = await opened(other, here);
    expect(preview.diverged).toEqual(['Robin Sample, MLOps, senior: technical interview']);
    const before = await hashOfAll(here.db);
    await restoreBackup(here, backup, 'add');
    expect(await hashOfAll(here.db)).toBe(before);
  });

  it.each(['add', 'replace'] as const)('brings nothing back that was erased here: %s', async (mode) => {
    const here = browser();
    const loop = aLoop({ id: LoopId.parse(uuid(50)) });
    const interview = await storeInterview(here.db, { loopId: loop.id });
    await appendOperations(here.db, interview.id, [note(1, 'gone')]);
    await here.db.loops.add(loop);
    await here.db.candidateNames.add({ loopId: loop.id, name: 'Robin' });
    const scorecard = aScorecard(9, { interview: interview.id });
    await here.db.scorecards.add({ ...scorecard, hash: scorecardHash(scorecard) });
    const { backup } = await opened(here);
    await eraseInterview(here.db, interview.id, NINE_O_CLOCK);
    await eraseLoop(here.db, loop.id, NINE_O_CLOCK);
    const preview = await restoreBackup(here, backup, mode);
    expect(preview.kinds.interviews.erased).toBe(1);
    const { interviews, kits, operations, registers, loops, candidateNames, scorecards } = here.db;
    for (const table of [interviews, kits, operations, registers, loops, candidateNames, scorecards])
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('frees an interview of a loop that was erased here', async () => {
    const here = browser();
    const loop = aLoop({ id: LoopId.parse(uuid(50)) });
    await here.db.loops.add(loop);
    const { id } = await storeInterview(here.db, { loopId: loop.id });
    const { backup } = await opened(here);
    await eraseLoop(here.db, loop.id, NINE_O_CLOCK);
    await restoreBackup(here, backup, 'replace');
    expect((await here.db.interviews.get(id))?.loopId).toBeNull();
  });

  it('erases nothing by tombstones of the backup, and keeps them where they harm nobody', async () => {
    const [here, other] = [browser(), browser()];
    const { id } = await storeInterview(here.db);
    const harmless = uuid(77);
    await other.db.tombstones.bulkAdd([id, harmless].map((each) => ({ id: each, erasedAt: NINE_O_CLOCK })));
    const { backup } = await opened(other, here);
    await restoreBackup(here, backup, 'add');
    expect(await here.db.interviews.count()).toBe(1);
    expect((await here.db.tombstones.toArray()).map((row) => row.id)).toEqual([harmless]);
  });

  it('does not run while an interview is open, and changes nothing', async () => {
    const [here, other] = [browser(), browser()];
    await other.db.loops.add(aLoop());
    const { backup } = await opened(other, here);
    let letGo = (): void => undefined;
    const held = new Promise<void>((taken) => {
      void navigator.locks.request('evenhand-interview-1', () => {
        taken();
        return new Promise<void>((resolve) => (letGo = resolve));
      });
    });
    await held;
    await expect(restoreBackup(here, backup, 'replace')).rejects.toThrow(/interview is open/);
    expect([await here.db.loops.count(), here.saved.length]).toEqual([0, 0]);
    letGo();
    await expect.poll(async () => (await navigator.locks.query()).held).toEqual([]);
    await restoreBackup(here, backup, 'add');
    expect(await here.db.loops.count()).toBe(1);
  });

  it('takes everything back where it fails half way', async () => {
    const here = browser();
    const [records] = fc.sample(someRecords, { seed: 21, numRuns: 1 });
    if (records) await storeRecords(here.db, records);
    const { backup } = await opened(here);
    await wipe(here.db);
    const before = await hashOfAll(here.db);
    const failing = restoreBackup(here, backup, 'add', ({ done, of }) => {
      if (done === of) throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await hashOfAll(here.db)).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { consolidate } from '@/lib/domain/consolidation';
import { interviewStage } from '@/lib/domain/interview';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { SampleLoop } from '@/lib/domain/sample-loop';
import { Scorecard } from '@/lib/domain/scorecard';
import { readShippedAsset } from '@/tests/support/shipped-assets';
import { createTestApp } from '@/tests/support/test-app';

describe('loadSampleLoop', () => {
  it('brings in a loop with its scorecards and one interview to run, all marked as sample', async () => {
    const app = createTestApp();
    await loadSampleLoop(app);
    const sample = SampleLoop.parse(await readShippedAsset('/sample-loop.json'));
    const [loop, ...otherLoops] = await app.db.loops.toArray();
    expect(loop).toMatchObject({ candidate: sample.candidate, role: sample.role, sample: true });
    expect(otherLoops).toEqual([]);
    const [interview, ...others] = await app.db.interviews.toArray();
    expect(interview).toMatchObject({ candidate: sample.candidate, sample: true, loopId: loop?.id });
    expect(interview && interviewStage(interview)).toBe('prepared');
    expect(others).toEqual([]);
  });

  it('makes scorecards that are whole: every note has its question, every rating its competency', async () => {
    const app = createTestApp();
    await loadSampleLoop(app);
    const sample = SampleLoop.parse(await readShippedAsset('/sample-loop.json'));
    const [loop] = await app.db.loops.toArray();
    const scorecards = await scorecardsOfLoop(app.db, LoopId.parse(loop?.id));
    expect(scorecards.map((each) => Scorecard.parse(each))).toEqual(scorecards);
    expect(scorecards).toHaveLength(sample.scorecards.length);
    for (const scorecard of scorecards) {
      const source = sample.scorecards.find(({ interviewer }) => interviewer === scorecard.interviewer.name);
      expect(scorecard.notes).toHaveLength(source?.notes.length ?? -1);
      expect(scorecard.ratings).toHaveLength(scorecard.kit.parts.length);
      expect(scorecard.sealedAt).toBeLessThan(app.now());
      for (const key of scorecard.probes) expect(probeKeys(scorecard)).toContain(key);
    }
    expect(consolidate(scorecards).composite).not.toBeNull();
  });

  it('loads a second one beside the first', async () => {
    const app = createTestApp();
    await loadSampleLoop(app);
    await loadSampleLoop(app);
    expect(await app.db.loops.count()).toBe(2);
    expect(await app.db.arrivals.count()).toBe(6);
  });

  it.each([
    ['the sample cannot be read', (path: string) => path === '/sample-loop.json'],
    ['the banks cannot be read', (path: string) => path === '/banks/index.json'],
  ])('leaves nothing behind when %s', async (_, isBroken) => {
    const app = createTestApp({
      readAsset: (path) => (isBroken(path) ? Promise.reject(new Error('gone')) : readShippedAsset(path)),
    });
    await expect(loadSampleLoop(app)).rejects.toThrow('gone');
    expect(await app.db.loops.count()).toBe(0);
    expect(await app.db.interviews.count()).toBe(0);
  });

  it('is all or nothing when the sample names a kit that the bank has not', async () => {
    const sample = SampleLoop.parse(await readShippedAsset('/sample-loop.json'));
    const app = createTestApp({
      readAsset: (path) =>
        path === '/sample-loop.json'
          ? Promise.resolve({ ...sample, toRun: { kit: 'no-such-kit' } })
          : readShippedAsset(path),
    });
    await expect(loadSampleLoop(app)).rejects.toThrow(/no longer in the bank/);
    for (const table of [app.db.loops, app.db.scorecards, app.db.arrivals, app.db.interviews])
      expect(await table.count()).toBe(0);
  });
});

function probeKeys({ kit }: Scorecard): string[] {
  return kit.parts.flatMap(({ questions }) =>
    questions.flatMap((question) => question.probes.map((probe) => `${question.id}/${probe.id}`)),
  );
}

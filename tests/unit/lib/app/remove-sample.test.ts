import { describe, expect, it } from 'vitest';
import { createLoop } from '@/lib/app/create-loop';
import { deleteLoop } from '@/lib/app/delete-loop';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';
import { removeSample } from '@/lib/app/remove-sample';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

async function standing({ db }: TestApp) {
  const stands = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;
  const loops = await db.loops.filter(stands).toArray();
  const interviews = await db.interviews.filter(stands).toArray();
  return [...loops, ...interviews].map(({ candidate, sample }) => (sample ? 'sample' : candidate));
}

describe('removeSample', () => {
  it('takes the sample away and leaves the rest, and can bring it back', async () => {
    const app = createTestApp();
    await storeInterview(app.db, { candidate: 'Own interview' });
    await createLoop(app, { candidate: 'Own loop', role: 'SRE' });
    await loadSampleLoop(app);
    const bringBack = await removeSample(app);
    expect(await standing(app)).toEqual(['Own loop', 'Own interview']);
    app.advance(5000);
    await bringBack();
    expect(await standing(app)).toEqual(['Own loop', 'sample', 'Own interview', 'sample']);
  });

  it('does not bring back a sample that was deleted before', async () => {
    const app = createTestApp();
    await loadSampleLoop(app);
    const [first] = await app.db.loops.toArray();
    if (first) await deleteLoop(app, first.id);
    app.advance(1000);
    const bringBack = await removeSample(app);
    await bringBack();
    expect(await standing(app)).toEqual(['sample']);
    expect(await app.db.loops.filter(({ deletedAt }) => deletedAt === null).count()).toBe(0);
  });
});

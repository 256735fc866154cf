import { describe, expect, it } from 'vitest';
import { createLoops } from '@/lib/app/create-loops';
import { nameCandidate } from '@/lib/app/name-candidate';
import { Loop } from '@/lib/domain/loop/loop';
import { anOpening } from '@/tests/support/opening-builders';
import { DUE, leadBrowser } from '@/tests/support/planned-loop';

describe('createLoops', () => {
  it('makes a loop a candidate, with the names apart', async () => {
    const { app, plan } = await leadBrowser();
    const listed = [
      { label: 'C-8', name: 'Ada Example' },
      { label: 'C-9', name: null },
    ];
    const loops = await createLoops(app, anOpening(), plan, listed, DUE);
    expect(loops.map((loop) => Loop.parse(loop))).toEqual(loops);
    expect(loops).toMatchObject([
      { candidate: 'C-8', role: anOpening().title, plan: { planId: plan.id }, dueAt: DUE },
      { candidate: 'C-9' },
    ]);
    expect(await app.db.candidateNames.toArray()).toEqual([{ loopId: loops[0]?.id, name: 'Ada Example' }]);
    expect(JSON.stringify(await app.db.loops.toArray())).not.toContain('Ada');
  });
});

describe('nameCandidate', () => {
  it('keeps a name apart, changes it and forgets it', async () => {
    const { app, loop } = await leadBrowser();
    const named = async () => (await app.db.candidateNames.get(loop.id))?.name;
    await nameCandidate(app, loop.id, ' Ada ');
    expect(await named()).toBe('Ada');
    await expect(nameCandidate(app, loop.id, 'x'.repeat(201))).rejects.toThrow('cannot be kept');
    expect(await named()).toBe('Ada');
    await nameCandidate(app, loop.id, ' ');
    expect(await named()).toBeUndefined();
  });
});

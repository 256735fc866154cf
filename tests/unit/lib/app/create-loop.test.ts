import { describe, expect, it } from 'vitest';
import { createLoop } from '@/lib/app/create-loop';
import { createTestApp } from '@/tests/support/test-app';

describe('createLoop', () => {
  it('stores a loop without scorecards', async () => {
    const app = createTestApp();
    const loop = await createLoop(app, { candidate: ' Robin Sample ', role: ' SRE ' });
    expect(await app.db.loops.toArray()).toEqual([loop]);
    expect(loop).toMatchObject({
      candidate: 'Robin Sample',
      role: 'SRE',
      sample: false,
      createdAt: app.now(),
    });
  });

  it.each([
    ['', 'SRE', /label/],
    ['Robin', '  ', /role/],
    ['Robin\nSample', 'SRE', /label/],
    ['Robin', 'x'.repeat(201), /role/],
  ])('refuses %j for %j in words and stores nothing', async (candidate, role, message) => {
    const app = createTestApp();
    await expect(createLoop(app, { candidate, role })).rejects.toThrow(message);
    expect(await app.db.loops.count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { flushAll, flushBefore } from '@/lib/app/storage/flush-before';

/** Something that takes until `store` to store what it holds. */
function holder(holds: number) {
  let waiting = holds;
  const flushed: (() => void)[] = [];
  return {
    holder: {
      flush: () => (waiting === 0 ? Promise.resolve() : new Promise<void>((done) => flushed.push(done))),
      isStored: () => waiting === 0,
    },
    hold: () => void (waiting += 1),
    store: () => {
      waiting = 0;
      for (const done of flushed.splice(0)) done();
    },
  };
}

describe('flushAll', () => {
  it('resolves when nothing is named', async () => {
    await expect(flushAll()).resolves.toBeUndefined();
  });

  it('waits until every holder has stored all, and also for what came while another was being waited for', async () => {
    const [one, other] = [holder(1), holder(1)];
    const stops = [flushBefore(one.holder), flushBefore(other.holder)];
    let done = false;
    const flushing = flushAll().then(() => (done = true));
    one.store();
    await Promise.resolve();
    one.hold();
    other.store();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(done).toBe(false);
    one.store();
    await flushing;
    for (const stop of stops) stop();
  });

  it('does not wait for what is taken back, and fails where a holder fails', async () => {
    const stop = flushBefore({ flush: () => Promise.reject(new Error('Disk full.')), isStored: () => false });
    await expect(flushAll()).rejects.toThrow('Disk full.');
    stop();
    await expect(flushAll()).resolves.toBeUndefined();
  });
});

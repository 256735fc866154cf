import { beforeEach, describe, expect, it } from 'vitest';
import { followUpdates } from '@/lib/app/storage/follow-updates';
import { updateNow } from '@/lib/app/storage/update-now';
import { useUpdateStore } from '@/lib/stores/update-store';
import { browser, resetExtension, settled } from '@/tests/support/fake-extension';

/** Holds a lock as another page does; returns how to give it back. */
async function hold(name: string): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  void navigator.locks.request(name, () => new Promise<void>((resolve) => (letGo = resolve)));
  await settled();
  return async () => {
    letGo();
    await settled();
  };
}

describe('updating now', () => {
  beforeEach(resetExtension);

  it('starts the extension anew', async () => {
    expect(await updateNow()).toBe(true);
    expect(browser.runtime.reloads).toBe(1);
  });

  it('does nothing while an interview is open to write, and can be asked again after it', async () => {
    const letGo = await hold('evenhand-interview-1');
    expect([await updateNow(), browser.runtime.reloads]).toEqual([false, 0]);
    await letGo();
    expect([await updateNow(), browser.runtime.reloads]).toEqual([true, 1]);
  });

  it('does not wait for locks that are no interview', async () => {
    const letGo = await hold('evenhand-pop-out');
    expect(await updateNow()).toBe(true);
    await letGo();
  });
});

describe('a page that follows updates', () => {
  it('knows as soon as one waits', () => {
    resetExtension();
    followUpdates();
    expect(useUpdateStore.getState().ready).toBe(false);
    browser.runtime.onUpdateAvailable.fire({ version: '1.1.0' });
    expect(useUpdateStore.getState().ready).toBe(true);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/lib/db/database';
import { yieldToNewer } from '@/lib/db/yield-to-newer';
import { TO_SECOND } from '@/tests/support/some-steps';
import { testDatabase } from '@/tests/support/test-database';

/** An older page and a newer one that wants its database; `stored` lets the older page's writing out come to its end. */
async function twoPages() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const old = testDatabase();
  await old.open();
  const said: string[] = [];
  const attempts: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  let tellAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  yieldToNewer(old, {
    flush: () => {
      tellAsked();
      return new Promise((resolve, reject) => void attempts.push({ resolve, reject }));
    },
    onHeld: (reason) => void said.push(`held: ${reason}`),
    onSuperseded: () => void said.push(`superseded, ${old.isOpen() ? 'open' : 'closed'}`),
    patience: 5000,
  });
  const newer = new Database(old.name, [TO_SECOND]);
  const opened = newer.open();
  await asked;
  return { old, newer, opened, said, attempts };
}

describe('yieldToNewer', () => {
  afterEach(() => void vi.useRealTimers());

  it('writes out, says so, and then lets go for good', async () => {
    const { old, newer, opened, said, attempts } = await twoPages();
    expect(old.isOpen()).toBe(true);
    await old.people.count();
    attempts[0]?.resolve();
    await opened;
    expect(said).toEqual(['superseded, open']);
    await expect(old.people.count()).rejects.toThrow();
    expect(await newer.people.count()).toBe(0);
    newer.close();
  });

  it('stays open while something is unstored, and says so once patience is out', async () => {
    const { old, newer, opened, said, attempts } = await twoPages();
    vi.advanceTimersByTime(4999);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['held: null']);
    expect(newer.isOpen()).toBe(false);
    expect(await old.people.count()).toBe(0);
    attempts[0]?.resolve();
    await opened;
    expect(said).toEqual(['held: null', 'superseded, open']);
    newer.close();
  });

  it('tries again where writing out fails, and says why', async () => {
    const { newer, opened, said, attempts } = await twoPages();
    attempts[0]?.reject(new Error('Disk full.'));
    await vi.waitFor(() => expect(said).toEqual(['held: Disk full.']));
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(attempts).toHaveLength(2);
    attempts[1]?.resolve();
    await opened;
    expect(said.at(-1)).toBe('superseded, open');
    newer.close();
  });
});

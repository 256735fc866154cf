import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, storageKeeping, storageUsage } from '@/lib/platform/storage-usage';

/** A browser whose storage answers so. */
function answer(storage: Record<string, unknown>): void {
  const asked = Object.entries(storage).map(([name, value]) => [name, () => Promise.resolve(value)]);
  vi.stubGlobal('navigator', { storage: Object.fromEntries(asked) as unknown });
}

describe('how much is stored', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is told apart where the browser does', async () => {
    const usageDetails = { indexedDB: 700, fileSystem: 250, caches: 50 };
    answer({ estimate: { usage: 1000, quota: 5000, usageDetails } });
    expect(await storageUsage()).toEqual({ used: 1000, room: 4000, database: 700, files: 250 });
  });

  it('is not told apart where the browser does not', async () => {
    answer({ estimate: { usage: 1000, quota: 5000 } });
    expect(await storageUsage()).toEqual({ used: 1000, room: 4000, database: null, files: null });
  });

  it('has nothing where the browser leaves a part out because it is empty', async () => {
    answer({ estimate: { usage: 700, quota: 700, usageDetails: { indexedDB: 700 } } });
    expect(await storageUsage()).toEqual({ used: 700, room: 0, database: 700, files: 0 });
  });

  it('leaves no less than no room', async () => {
    answer({ estimate: { usage: 900, quota: 700 } });
    expect((await storageUsage()).room).toBe(0);
    answer({ estimate: { usage: 900 } });
    expect((await storageUsage()).room).toBeNull();
  });
});

describe('whether the browser keeps what is stored', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it('is no question in Chromium, whatever it says of persistence', async () => {
    answer({ persisted: false });
    expect(await storageKeeping()).toBe('unlimited');
  });

  it.each([
    [true, 'persisted'],
    [false, 'best-effort'],
  ])('is asked in Firefox: %s', async (persisted, keeping) => {
    vi.stubEnv('FIREFOX', 'true');
    answer({ persisted });
    expect(await storageKeeping()).toBe(keeping);
  });

  it.each([true, false])('is asked for, and the answer told: %s', async (persist) => {
    answer({ persist });
    expect(await askToPersist()).toBe(persist);
  });
});

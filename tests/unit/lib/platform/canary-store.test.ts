import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Canary } from '@/lib/domain/storage/canary';
import { createCanaryStore } from '@/lib/platform/canary-store';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Promise.resolve(Object.fromEntries(stored)),
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
        remove: async (keys: readonly string[]) => {
          await Promise.resolve();
          for (const key of keys) stored.delete(key);
        },
      },
    },
  },
}));

function aCanary(sequence: number): Canary {
  return {
    format: 'evenhand-canary/1',
    standing: { sequence, operations: 0, hash: 'a'.repeat(64) },
    files: { 'journal-one-1': 12 },
    behind: 0,
  };
}

describe('createCanaryStore', () => {
  beforeEach(() => stored.clear());

  it('keeps one canary for each page', async () => {
    const one = createCanaryStore('one');
    await one.write(aCanary(1));
    await one.write(aCanary(2));
    await createCanaryStore('two').write(aCanary(3));
    expect(await one.readAll()).toEqual([aCanary(2), aCanary(3)]);
  });

  it('passes over what is no canary, and what is not its own', async () => {
    stored.set('canary:x', 'nonsense');
    stored.set('canary:y', { ...aCanary(4), standing: { sequence: -1 } });
    stored.set('another', aCanary(9));
    await createCanaryStore('one').write(aCanary(1));
    expect(await createCanaryStore('one').readAll()).toEqual([aCanary(1)]);
  });

  it('puts one in the place of all, and leaves what is not its own', async () => {
    stored.set('another', 'thing');
    stored.set('canary:x', 'nonsense');
    await createCanaryStore('two').write(aCanary(3));
    await createCanaryStore('one').replaceAll(aCanary(4));
    expect(Object.fromEntries(stored)).toEqual({ another: 'thing', 'canary:one': aCanary(4) });
  });
});

import { describe, expect, it } from 'vitest';
import type { Canary } from '@/lib/domain/storage/canary';
import { newestCanary } from '@/lib/domain/storage/newest-canary';

function aCanary(sequence: number, files: Record<string, number>): Canary {
  const standing = { sequence, operations: 0, hash: '0'.repeat(64) };
  return { format: 'evenhand-canary/1', standing, files, behind: sequence % 2 };
}

describe('newestCanary', () => {
  it('has none where there is none', () => {
    expect(newestCanary([])).toBeNull();
  });

  it('stands where the furthest stands, and knows every file at its longest', () => {
    const canaries = [aCanary(3, { a: 5, b: 9 }), aCanary(7, { b: 4, c: 1 }), aCanary(5, { a: 8 })];
    expect(newestCanary(canaries)).toEqual(aCanary(7, { a: 8, b: 9, c: 1 }));
  });
});

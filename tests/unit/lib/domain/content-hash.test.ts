import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentHash, contentHash } from '@/lib/domain/content-hash';

describe('contentHash', () => {
  it('is SHA-256 over the canonical JSON in UTF-8', () => {
    const text = '{"a":"größer","b":[1,2]}';
    expect(contentHash({ b: [1, 2], a: 'größer' })).toBe(
      createHash('sha256').update(text, 'utf8').digest('hex'),
    );
  });

  it('tells values apart that differ, and only those', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        // Through text, because JSON knows no negative zero.
        const plainA: unknown = JSON.parse(JSON.stringify(a));
        const plainB: unknown = JSON.parse(JSON.stringify(b));
        expect(contentHash(a)).toBe(contentHash(plainA));
        expect(contentHash(a) === contentHash(b)).toBe(isDeepStrictEqual(plainA, plainB));
      }),
    );
  });

  it('tells lone surrogates apart', () => {
    expect(contentHash('\ud800')).not.toBe(contentHash('\udbff'));
  });
});

describe('ContentHash', () => {
  it('takes 64 hexadecimal digits in lower case', () => {
    expect(ContentHash.safeParse(contentHash({})).success).toBe(true);
    expect(ContentHash.safeParse(contentHash({}).toUpperCase()).success).toBe(false);
    expect(ContentHash.safeParse(contentHash({}).slice(1)).success).toBe(false);
  });
});

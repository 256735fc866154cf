import { describe, expect, it } from 'vitest';
import { Instant, Line, Slug, z } from '@/lib/domain/schema';

describe('z', () => {
  it('compiles no code, which the content security policy would refuse', () => {
    expect(z.config().jitless).toBe(true);
  });
});

describe('Instant', () => {
  it('is a whole number of milliseconds that a date can hold', () => {
    expect([0, 1_772_442_000_000, 8.64e15].every((each) => Instant.safeParse(each).success)).toBe(true);
    expect([-1, 0.5, 8.64e15 + 1, Number.NaN, '0'].some((each) => Instant.safeParse(each).success)).toBe(
      false,
    );
  });
});

describe('Line', () => {
  it.each(['a', 'Zoë 王 👩‍🔬', 'علی\u200cرضا', 'x'.repeat(200)])('takes %j', (text) => {
    expect(Line.safeParse(text).success).toBe(true);
  });

  it.each([
    '',
    'x'.repeat(201),
    'one\ntwo',
    'tab\tbed',
    'nul\0',
    'del\x7f',
    'c1\x85',
    'rlo\u202e',
    'lri\u2066',
    'zero\u200bwidth',
    'mark\u200e',
    ' ',
    '\u00a0\u3000',
  ])('refuses %j', (text) => {
    expect(Line.safeParse(text).success).toBe(false);
  });
});

describe('Slug', () => {
  it.each(['a', 'p99', 'ab-testing', '1-2-3'])('takes %j', (text) => {
    expect(Slug.safeParse(text).success).toBe(true);
  });

  it.each(['', 'A', 'a b', '-a', 'a-', 'a--b', 'a_b', 'é', 'a/b', '../a', 'x'.repeat(81)])(
    'refuses %j',
    (text) => {
      expect(Slug.safeParse(text).success).toBe(false);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/domain/wording/plain-text';

describe('plainText', () => {
  it.each([
    ['She’s “smart” – really', 'she\'s "smart" ; really'],
    ['Naïve  résumé', 'naive resume'],
    ['  two\t \u00a0 blanks ', 'two blanks '],
    ['one \r\n  two\n\nthree', 'one\ntwo\nthree'],
    ['Ｓmart ﬁt', 'smart fit'],
    ['sh\u00ady ol\u200bd', 'shy old'],
    ['Ωmega 王 👍', '_mega _ *'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('writes %j as %j', (original, plain) => {
    expect(plainText(original).text).toBe(plain);
  });

  it('knows where each character comes from', () => {
    const { text, starts, ends } = plainText('👍 e\u0301té');
    expect(text).toBe('* ete');
    expect(starts).toEqual([0, 2, 3, 5, 6]);
    expect(ends).toEqual([2, 3, 5, 6, 7]);
  });

  it('has nothing but plain characters and offsets that never step back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
        const { text, starts, ends } = plainText(original);
        expect(text).toMatch(/^[\n -@[-~]*$/);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(
            starts[at + 1] === starts[at] ? (ends[at + 1] ?? 0) : (starts[at + 1] ?? original.length),
          );
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownFileName, shownText } from '@/lib/import/shown-text';

describe('shownText', () => {
  it('never holds a control, bidirectional or invisible character, nor more than the length allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 8, max: 100 }),
        (text, longest) => {
          const shown = shownText(text, longest);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(Array.from(shown).length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });

  it('leaves ordinary text of any script as it is', () => {
    expect(shownText('Überprüfung 面接 مقابلة 😀.json')).toBe('Überprüfung 面接 مقابلة 😀.json');
  });
});

describe('shownFileName', () => {
  it('keeps the ending of a long name', () => {
    const shown = shownFileName(`${'x'.repeat(300)}.json`);
    expect(Array.from(shown)).toHaveLength(80);
    expect(shown).toMatch(/^x+…x+\.json$/);
  });

  it('does not let a right-to-left override turn an ending round', () => {
    expect(shownFileName('card\u202egnp.json\u0007')).toBe('cardgnp.json');
  });

  it('has words for a name of which nothing is left', () => {
    expect(shownFileName('\u200b \n')).toBe('file without a name');
  });
});

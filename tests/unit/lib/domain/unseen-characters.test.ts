import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnseen } from '@/lib/domain/unseen-characters';

describe('hasUnseen', () => {
  it.each([
    ['zero-width space', 'C-1\u200b7'],
    ['zero-width joiner', 'C-1\u200d7'],
    ['zero-width non-joiner', 'Lee\u200c'],
    ['two joiners in a row', 'می\u200c\u200cخواهم'],
    ['left-to-right mark', 'C-17\u200e'],
    ['right-to-left mark', '\u200fC-17'],
    ['Arabic letter mark', 'C-17\u061c'],
    ['bidi override', 'C-17\u202e'],
    ['bidi isolate', '\u2067C-17'],
    ['word joiner', 'Lee\u2060Lead'],
    ['byte-order mark', '\ufeffLee'],
    ['soft hyphen', 'Lee\u00adLead'],
    ['combining grapheme joiner', 'Lee\u034f'],
    ['Hangul filler', '\u3164'],
    ['half-width Hangul filler', '\uffa0'],
    ['empty Braille cell', '\u2800'],
    ['tag characters', 'Lee\u{e0041}'],
    ['variation selector on a letter', 'A\ufe0f'],
    ['line separator', 'Lee\u2028Lead'],
    ['half a surrogate pair', 'Lee\ud83d'],
    ['annotation', 'Lee\ufff9'],
  ])('finds a %s', (_, text) => {
    expect(hasUnseen(text)).toBe(true);
  });

  it.each([
    'Zoë O’Brien-Łukasz',
    'Zoe\u0308',
    'שרה כהן',
    'علی\u200cرضا',
    'ക്ഷ\u0d4d\u200dമ',
    'අනුෂ\u0dca\u200dක',
    '辻\u{e0100}',
    '王 小明',
    '👩\u200d🔬 👩🏽\u200d🔬 ❤\ufe0f\u200d🔥 👍🏽',
    'non-breaking\u00a0space',
    '',
  ])('leaves %j as it is spelt', (text) => {
    expect(hasUnseen(text)).toBe(false);
  });

  it('finds one wherever it stands among plain letters', () => {
    const letters = fc.stringMatching(/^[a-zA-Z ,.-]{0,20}$/);
    const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202e', '\ufe0f');
    fc.assert(
      fc.property(letters, unseen, letters, (before, one, after) => {
        expect(hasUnseen(before + one + after)).toBe(true);
        expect(hasUnseen(before + after)).toBe(false);
      }),
      { seed: 6 },
    );
  });
});

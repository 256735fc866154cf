import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { wordingKey } from '@/lib/domain/wording/wording-key';

function keysIn(text: string, place = 'note/1'): string[] {
  return checkWording(text).map((finding) => wordingKey(place, finding));
}

describe('wordingKey', () => {
  it('names place, rule and words', () => {
    const [key] = keysIn('She is smart', 'rationale/monitoring');
    expect(key).toMatch(/^rationale\/monitoring\/intellect\/[0-9a-f]{16}$/);
  });

  it('stays while the text around the words changes', () => {
    expect(keysIn('Named the metric. In short, she is very smart.')).toEqual(keysIn('She is smart'));
    expect(keysIn('Her   Husband called')).toEqual(keysIn('her husband'));
    expect(keysIn('I don’t trust him')).toEqual(keysIn("I don't trust him"));
  });

  it('differs between places, rules and words', () => {
    const keys = [
      ...keysIn('She is smart'),
      ...keysIn('She is smart', 'note/2'),
      ...keysIn('She is smart', 'rationale/1'),
      ...keysIn('She is brilliant'),
      ...keysIn('She is arrogant'),
    ];
    expect(new Set(keys).size).toBe(5);
  });

  it('is one for words that stand twice in a place', () => {
    const [first, second] = keysIn('She is smart. He is smart.');
    expect(first).toBe(second);
  });

  it('is short, however long the words are', () => {
    const key = wordingKey('note/1', { rule: 'intellect', words: 'smart '.repeat(9000) });
    expect(key.length).toBeLessThanOrEqual('note/1'.length + 60);
  });
});

import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { PROSE_LIMIT } from '@/lib/domain/schema';

/** Each would take minutes if some search went back over what it had read. */
const UNITS = [
  ' ',
  '\n',
  'a',
  'é',
  '\u0301',
  '👍',
  '"',
  "'",
  '-',
  '*a',
  '. a',
  'he ',
  'his ',
  'she is ',
  'they seem ',
  'very ',
  'ly ',
  'slowly ',
  'she really really ',
  'she is not not ',
  'smart, ',
  'smart and ',
  'the candidate ',
  'one of ',
  'wants to ',
  'gap of a ',
  'fit in with ',
  'i found her ',
  'never ask ',
  'the user ',
  '"a b c" ',
];

describe('checkWording on a text of the greatest length', () => {
  it.each(UNITS)('ends soon on %j without end', { timeout: 30_000 }, (unit) => {
    const text = unit.repeat(Math.floor(PROSE_LIMIT / unit.length));
    for (const before of ['', 'she is ']) {
      const found = checkWording(`${before}${text}`.slice(0, PROSE_LIMIT));
      expect(found.every(({ start, end }) => start < end && end <= PROSE_LIMIT)).toBe(true);
    }
  });

  it('finds twice as much in twice the text', () => {
    const page = 'She is arrogant. He rolled back in six minutes. Her husband called. Culture fit is fine.\n';
    const found = (pages: number) => checkWording(page.repeat(pages)).length;
    expect(found(1)).toBe(3);
    expect(found(500)).toBe(1500);
    expect(found(1000)).toBe(3000);
  });
});

import { describe, expect, it } from 'vitest';
import { sizeWords } from '@/components/settings/storage/size-words';

describe('a number of bytes', () => {
  it.each([
    [0, '0 byte'],
    [740, '740 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [12_400, '12.4 kB'],
    [999_949, '1 MB'],
    [12_440_000, '12.4 MB'],
    [340_600_000, '341 MB'],
    [31_200_000_000, '31.2 GB'],
    [4_000_000_000_000, '4 TB'],
    [4_000_000_000_000_000, '4,000 TB'],
  ])('%i is %s', (bytes, words) => {
    expect(sizeWords(bytes).replace(/\s/u, ' ')).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { readShippedAsset } from '@/tests/support/shipped-assets';

/** Every text in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('checkWording on what ships', () => {
  it('finds nothing in the sample interviews, which show how notes and rationales are written', async () => {
    const texts = textsIn(await readShippedAsset('/sample-loop.json'));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap((text) => checkWording(text).map(({ words }) => [words, text]))).toEqual([]);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { readShippedAsset } from '@/tests/support/shipped-assets';

/** Every text in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function pointedOut(texts: readonly string[]): string[][] {
  return texts.flatMap((text) => checkWording(text).map(({ words }) => [words, text]));
}

describe('checkWording on what ships', { timeout: 30_000 }, () => {
  it('finds nothing in the sample interviews, which show how notes and rationales are written', async () => {
    const texts = textsIn(await readShippedAsset('/sample-loop.json'));
    expect(texts.length).toBeGreaterThan(100);
    expect(pointedOut(texts)).toEqual([]);
  });

  it('finds nothing in the signals and anchors of the bank: one tap makes a note of a signal', () => {
    const { bank } = readBankFolder(join(import.meta.dirname, '../../../../../rubrics/ml-engineering'));
    const texts = [...(bank?.competencies ?? []), ...(bank?.questions ?? [])].flatMap(({ signals }) =>
      textsIn(signals),
    );
    const anchors = (bank?.competencies ?? []).flatMap((competency) => textsIn(competency.anchors));
    expect(texts.length).toBeGreaterThan(1000);
    expect(pointedOut([...texts, ...anchors])).toEqual([]);
  });
});

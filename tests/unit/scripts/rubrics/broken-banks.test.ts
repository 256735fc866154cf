import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankReport } from '@/scripts/rubrics/bank-report';
import { checkBank } from '@/scripts/rubrics/check-bank';
import { BROKEN_BANKS } from '@/tests/fixtures/banks/broken-banks';
import { BANKS, soundBundle } from '@/tests/fixtures/banks/sound-bank';

/** What the check says of a bank among the fixtures, with file names as seen from its folder. */
function reportOn(name: string) {
  const path = join(BANKS, name);
  return bankReport([checkBank(path)], path, path);
}

describe('the rules of a bank', () => {
  it('finds nothing wrong with a sound bank, and reads it whole', () => {
    expect(reportOn('sound').sound).toBe(true);
    expect(checkBank(join(BANKS, 'sound')).bank).toEqual(soundBundle());
  });

  it.each(Object.entries(BROKEN_BANKS))('names file, place and reason in %s, and nothing else', (name, line) => {
    expect(reportOn(name)).toEqual({ lines: [line], sound: false });
  });

  it('has a line for every broken bank', () => {
    const folders = readdirSync(BANKS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(BROKEN_BANKS), 'sound'].sort());
  });
});

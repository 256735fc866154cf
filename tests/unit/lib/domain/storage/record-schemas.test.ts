import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { keyOfRow, RECORD_KEYS, RECORD_SCHEMAS } from '@/lib/domain/storage/record-schemas';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aScorecard } from '@/tests/support/builders';
import { someRecords } from '@/tests/support/generated-records';
import { testDatabase } from '@/tests/support/test-database';

describe('the schemas of record tables', () => {
  it('accept every row that the product makes', () => {
    fc.assert(
      fc.property(someRecords, (tables) => {
        for (const table of RECORD_TABLES)
          for (const row of tables[table]) expect(RECORD_SCHEMAS[table].safeParse(row).error).toBeUndefined();
      }),
      { numRuns: 8, seed: 8 },
    );
  });

  it('name the keys as the database declares them', () => {
    const db = testDatabase();
    const declared = RECORD_TABLES.map((table) => [table, [db.table(table).schema.primKey.keyPath].flat()]);
    expect(Object.entries(RECORD_KEYS).sort()).toEqual(declared.sort());
    expect(keyOfRow('operations', { interviewId: 'a', counter: 3 })).toEqual(['a', 3]);
    expect(keyOfRow('people', { id: 'a' })).toBe('a');
  });

  it('refuse a scorecard whose hash is another’s, and a setting that cannot be read', () => {
    const scorecard = aScorecard();
    const row = { ...scorecard, hash: scorecardHash(scorecard) };
    const issues = (table: 'scorecards' | 'settings', value: unknown) =>
      RECORD_SCHEMAS[table].safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(issues('scorecards', row)).toEqual([]);
    expect(issues('scorecards', { ...row, candidate: 'Another' })).toEqual(['hash']);
    expect(issues('settings', { key: 'interviewer', value: { id: 'x', name: 'Ada' } })).toEqual(['value.id']);
    expect(issues('settings', { key: 'later', value: { anything: true } })).toEqual([]);
  });
});

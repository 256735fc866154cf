import { describe, expect, it } from 'vitest';
import { migrateRows } from '@/lib/db/migrations/migrate-rows';
import { TO_SECOND, TO_THIRD } from '@/tests/support/some-steps';

const STEPS = [TO_SECOND, TO_THIRD];

describe('migrateRows', () => {
  it('takes a row through every step from its own schema on', () => {
    expect(migrateRows('operations', { counter: 1 }, 1, STEPS)).toEqual({ counter: 1, places: ['panel'] });
    expect(migrateRows('operations', { counter: 1, place: 'tab' }, 2, STEPS)).toEqual({
      counter: 1,
      places: ['tab'],
    });
  });

  it('leaves a row of the newest schema as it is, and one whose table no step touches', () => {
    const row = { counter: 1, places: ['panel'] };
    expect(migrateRows('operations', row, 3, STEPS)).toBe(row);
    expect(migrateRows('loops', row, 1, STEPS)).toBe(row);
  });

  it('leaves out what a step leaves out, and tables that a step removes', () => {
    expect(migrateRows('formDrafts', { values: {} }, 1, STEPS)).toBeNull();
    expect(migrateRows('visits', { id: 'a' }, 2, STEPS)).toBeNull();
    expect(migrateRows('visits', { id: 'a' }, 3, STEPS)).toEqual({ id: 'a' });
  });

  it('throws where a step cannot tell what a row means', () => {
    expect(() => migrateRows('operations', {}, 1, STEPS)).toThrow('An operation without a counter.');
  });
});

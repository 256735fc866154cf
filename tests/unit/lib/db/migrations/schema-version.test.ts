import { describe, expect, it } from 'vitest';
import { RELEASED } from '@/lib/db/migrations/released';
import { SCHEMA, schemaAfter } from '@/lib/db/migrations/schema-version';
import { TO_SECOND, TO_THIRD } from '@/tests/support/some-steps';

describe('schemaAfter', () => {
  it('is one more than there are steps', () => {
    expect(schemaAfter([])).toBe(1);
    expect(schemaAfter([TO_SECOND, TO_THIRD])).toBe(3);
    expect(SCHEMA).toBe(RELEASED.length + 1);
  });

  it('refuses a list with a gap, a repetition, or the wrong order', () => {
    expect(() => schemaAfter([TO_THIRD])).toThrow('Step 1 leads to schema 3, not to 2.');
    expect(() => schemaAfter([TO_SECOND, TO_SECOND])).toThrow('Step 2 leads to schema 2, not to 3.');
  });
});

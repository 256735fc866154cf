import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SchemaFixture } from '@/tests/support/try-steps';
import { tryStep } from '@/tests/support/try-steps';
import { RELEASED } from '@/lib/db/migrations/released';
import { TO_SECOND } from '@/tests/support/some-steps';

/** What a database of each released schema holds, as the version that had it wrote it. */
const FIXTURES = path.resolve('tests/fixtures/schemas');

function fixture(schema: number): SchemaFixture | null {
  const file = path.join(FIXTURES, `v${schema}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SchemaFixture) : null; // written for this test
}

const BEFORE: SchemaFixture = {
  formDrafts: [{ loopId: 'l', form: 'f', values: {} }],
  operations: [{ interviewId: 'i', counter: 1 }],
  people: [{ id: 'p' }],
};
const AFTER: SchemaFixture = {
  operations: [{ interviewId: 'i', counter: 1, place: 'panel' }],
  people: [{ id: 'p', form: 2 }],
};

describe('the released steps', () => {
  it('each have a fixture of the schemas on both sides, and bring the one to the other', async () => {
    for (const { to } of RELEASED)
      expect(await tryStep(RELEASED, to, fixture(to - 1), fixture(to)), `the step to ${to}`).toEqual([]);
  });
});

describe('tryStep', () => {
  it('has nothing to say of a step that was tried on every table that it changes', async () => {
    expect(await tryStep([TO_SECOND], 2, BEFORE, AFTER)).toEqual([]);
  });

  it('asks for the fixtures of both sides', async () => {
    expect(await tryStep([TO_SECOND], 2, null, AFTER)).toEqual(['there is no fixture of schema 1']);
    expect(await tryStep([TO_SECOND], 2, BEFORE, null)).toEqual(['there is no fixture of schema 2']);
  });

  it('names a table whose rows were never tried, and one that does not come to what it should', async () => {
    const { people: _, ...withoutPeople } = BEFORE;
    const { people: __, ...afterwards } = AFTER;
    expect(await tryStep([TO_SECOND], 2, withoutPeople, afterwards)).toEqual(['people: never tried']);
    expect(await tryStep([TO_SECOND], 2, BEFORE, { ...AFTER, people: [{ id: 'p' }] })).toEqual([
      'people: not what the fixture of schema 2 has',
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from '@/lib/domain/schema';
import { findBanks } from '@/scripts/rubrics/find-banks';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { bankSchemas } from '@/scripts/schemas/bank-schemas';
import { soundBundle } from '@/tests/fixtures/banks/sound-bank';

const RUBRICS = join(import.meta.dirname, '../../../../rubrics');
const NAMES = ['bank', 'competency', 'question', 'kit', 'bank-bundle'] as const;

/** A published schema as it lies in the repository. */
function publishedSchema(name: (typeof NAMES)[number]) {
  const text = readFileSync(join(RUBRICS, 'schema', `${name}.schema.json`), 'utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

/** A published schema as something that accepts or refuses, made from its JSON alone. */
function reader(name: (typeof NAMES)[number]): z.ZodType {
  return z.fromJSONSchema(publishedSchema(name));
}

describe('the JSON Schemas in rubrics/schema', () => {
  it('are those that the product’s own schemas give; if not, run `npm run schemas`', () => {
    const folder = join(RUBRICS, 'schema');
    const published = readdirSync(folder).map(
      (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
    );
    expect(new Map(published)).toEqual(bankSchemas());
  });

  it('have names of their own', () => {
    expect(NAMES.map((name) => publishedSchema(name).$id)).toEqual(
      NAMES.map((name) => `urn:evenhand:bank:1:${name}`),
    );
  });

  it.each(NAMES)('say what every field is for: %s', (name) => {
    expect(fieldsWithoutNote(publishedSchema(name))).toEqual([]);
  });

  it.each(findBanks(RUBRICS))('accept every record that ships: %s', (path) => {
    const { bank } = readBankFolder(path);
    if (!bank) throw new Error(`${path} cannot be read`);
    const { competencies, questions, kits, ...header } = bank;
    expect(refused('bank', [header])).toEqual([]);
    expect(refused('competency', competencies)).toEqual([]);
    expect(refused('question', questions)).toEqual([]);
    expect(refused('kit', kits)).toEqual([]);
    expect(refused('bank-bundle', [bank])).toEqual([]);
  });

  it('accept fields of later versions, and refuse what the format does not allow', () => {
    const [question] = soundBundle().questions;
    const { intent: _intent, ...purposeless } = { ...question };
    const records = [
      { ...question, later: true },
      { ...question, kind: 'riddle' },
      { ...question, id: 'Not a slug' },
      { ...question, minutes: 0.5 },
      { ...question, levels: [] },
      purposeless,
    ];
    expect(refused('question', records)).toEqual(records.slice(1));
  });
});

function refused(name: (typeof NAMES)[number], records: readonly unknown[]): unknown[] {
  const schema = reader(name);
  return records.filter((record) => !schema.safeParse(record).success);
}

const Fields = z.looseObject({
  description: z.string().optional(),
  get properties() {
    return z.record(z.string(), Fields).optional();
  },
  get items() {
    return Fields.optional();
  },
});

/** The fields that a schema says nothing of; the levels 1 to 5 need no words. */
function fieldsWithoutNote(schema: unknown): string[] {
  const { properties = {}, items } = Fields.parse(schema);
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined && !/^[1-5]$/.test(name) ? [name] : []),
    ...fieldsWithoutNote(field).map((inner) => `${name}.${inner}`),
  ]);
  return items ? [...own, ...fieldsWithoutNote(items)] : own;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from '@/lib/domain/schema';
import { BEGINNING } from '@/lib/domain/storage/standing';
import { BACKUP_END, backupBeginning, backupTables } from '@/lib/export/backup-json';
import { backupSchemas } from '@/scripts/schemas/backup-schemas';
import { someRecords } from '@/tests/support/generated-records';

const FOLDER = join(import.meta.dirname, '../../../../schemas');

function published(): z.ZodType {
  const text = readFileSync(join(FOLDER, 'evenhand-backup-1.schema.json'), 'utf8');
  return z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
}

function written(seed: number): unknown {
  const [tables] = fc.sample(someRecords, { seed, numRuns: 1 });
  if (!tables) throw new Error('One profile was asked for');
  const pieces = backupTables(tables, false);
  const texts: string[] = [];
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) texts.push(piece.value.text);
  const head = backupBeginning({ createdAt: 1, hash: piece.value, schema: 1, standing: BEGINNING });
  return JSON.parse([head, ...texts, BACKUP_END].join(''));
}

describe('the JSON Schema in schemas', () => {
  it('is what the product’s own schemas give; if not, run `npm run schemas`', () => {
    const files = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
    expect(new Map(files)).toEqual(backupSchemas());
  });

  it('accepts what a backup holds, and refuses what it cannot', () => {
    const schema = published();
    for (const seed of [1, 2, 3]) {
      const backup = written(seed);
      expect(schema.safeParse(backup).error).toBeUndefined();
      expect(schema.safeParse({ ...z.looseObject({}).parse(backup), format: 'evenhand-backup/2' }).success).toBe(false);
      const tables = z.looseObject({ tables: z.looseObject({}) }).parse(backup);
      expect(schema.safeParse({ ...tables, tables: { ...tables.tables, people: [{}] } }).success).toBe(false);
    }
  });
});

/**
 * Writes the JSON Schemas of the bank format to `rubrics/schema` and those of other files to `schemas`, made from the product's
 * own: `npm run schemas`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupSchemas } from './schemas/backup-schemas';
import { bankSchemas } from './schemas/bank-schemas';

const FOLDERS = { 'rubrics/schema': bankSchemas(), schemas: backupSchemas() };

for (const [path, schemas] of Object.entries(FOLDERS)) {
  const folder = join(import.meta.dirname, '..', path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
}

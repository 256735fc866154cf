/** Writes the JSON Schemas of the bank format, made from the product's own, to `rubrics/schema`: `npm run schemas`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankSchemas } from './schemas/bank-schemas';

const folder = join(import.meta.dirname, '..', 'rubrics', 'schema');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of bankSchemas()) writeFileSync(join(folder, name), text);

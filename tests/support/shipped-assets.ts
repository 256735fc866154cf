import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedBanks } from '@/scripts/rubrics/packed-banks';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';

const ROOT = join(import.meta.dirname, '..', '..');

const ASSETS = {
  '/banks.json': () => packedBanks([shippedBank()]),
  '/sample-loop.json': (): unknown => JSON.parse(readFileSync(join(ROOT, 'public/sample-loop.json'), 'utf8')),
};

const read = new Map<string, unknown>();

/** Reads what ships within the extension from its sources: the packed banks and the sample loop. */
export function readShippedAsset(path: string): Promise<unknown> {
  const known = Object.entries(ASSETS).find(([name]) => name === path);
  if (!known) return Promise.reject(new Error(`Nothing ships as ${path}`));
  if (!read.has(path)) read.set(path, known[1]());
  return Promise.resolve(structuredClone(read.get(path)));
}

function shippedBank() {
  const { bank, problems } = readBankFolder(join(ROOT, 'rubrics/ml-engineering'));
  if (!bank) throw new Error(`The shipped bank cannot be read: ${problems[0]?.reason}`);
  return bank;
}

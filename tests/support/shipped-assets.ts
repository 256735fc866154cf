import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '@/lib/domain/bank/bank';
import { bankAssets } from '@/scripts/rubrics/bank-assets';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';

const ROOT = join(import.meta.dirname, '..', '..');

let shipped: Readonly<Record<string, unknown>> | undefined;

/** Reads what ships within the extension from its sources: the packed banks and the sample loop. */
export function readShippedAsset(path: string): Promise<unknown> {
  shipped ??= {
    ...bankAssets([shippedBank()]),
    '/sample-loop.json': JSON.parse(readFileSync(join(ROOT, 'public/sample-loop.json'), 'utf8')) as unknown,
  };
  return readFrom(shipped, path);
}

/** Reads assets of an extension that ships the given banks. */
export function shippingBanks(...banks: Bank[]): (path: string) => Promise<unknown> {
  return (path) => readFrom(bankAssets(banks), path);
}

function readFrom(assets: Readonly<Record<string, unknown>>, path: string): Promise<unknown> {
  if (!(path in assets)) return Promise.reject(new Error(`Nothing ships as ${path}`));
  return Promise.resolve(structuredClone(assets[path]));
}

function shippedBank() {
  const { bank, problems } = readBankFolder(join(ROOT, 'rubrics/ml-engineering'));
  if (!bank) throw new Error(`The shipped bank cannot be read: ${problems[0]?.reason}`);
  return bank;
}

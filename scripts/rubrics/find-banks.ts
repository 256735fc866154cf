import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** What makes a folder a bank, whole or not: a bank without its header is broken, not absent. */
const PARTS = ['bank.json', 'competencies', 'questions', 'kits'];

/** The banks at a path: the bank that it is, or the banks that lie in it. Empty where there is none. */
export function findBanks(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory() || isBankFolder(path)) return [path];
  return entriesOf(path)
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => (entry.isDirectory() ? isBankFolder(join(path, entry.name)) : entry.name.endsWith('.bank.json')))
    .map(({ name }) => join(path, name))
    .sort();
}

function isBankFolder(dir: string): boolean {
  return PARTS.some((part) => existsSync(join(dir, part)));
}

/** None where the folder cannot be read; there is no bank to be found in it then. */
function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

import type { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';

/** What the extension ships of its banks, by path: an index of their content hashes, and a file for each bank. */
export type BankAssets = Readonly<Record<string, unknown>>;

/**
 * Packs banks so that equal content gives equal bytes, whatever order the files were read in. The index lets a page tell
 * that it has everything without reading the banks themselves.
 */
export function bankAssets(banks: readonly Bank[]): BankAssets {
  const sorted = byId(banks).map((bank) => ({
    ...bank,
    competencies: byId(bank.competencies),
    questions: byId(bank.questions),
    kits: byId(bank.kits),
  }));
  const index = { banks: sorted.map((bank) => ({ id: bank.id, hash: contentHash(bank) })) };
  return {
    '/banks/index.json': index,
    ...Object.fromEntries(sorted.map((bank) => [`/banks/${bank.id}.json`, bank])),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

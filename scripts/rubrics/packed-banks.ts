import type { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import type { ContentHash } from '@/lib/domain/content-hash';

/** What the extension ships: every bank with the hash of its content. */
export interface PackedBanks {
  readonly banks: readonly { readonly hash: ContentHash; readonly bank: Bank }[];
}

/** Packs banks so that equal content gives equal bytes, whatever order the files were read in. */
export function packedBanks(banks: readonly Bank[]): PackedBanks {
  const sorted = byId(banks).map((bank) => ({
    ...bank,
    competencies: byId(bank.competencies),
    questions: byId(bank.questions),
    kits: byId(bank.kits),
  }));
  return { banks: sorted.map((bank) => ({ hash: contentHash(bank), bank })) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

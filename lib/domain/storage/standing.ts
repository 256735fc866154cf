import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from '../schema';
import type { RowChange } from './row-change';
import { Sequence } from './row-change';

/** How far a copy of the records has come: two copies that stand alike hold the same. */
export const Standing = z.object({
  /** The last change. */
  sequence: Sequence,
  /** How many operations of interviews there are. */
  operations: z.int().min(0),
  /** A chain over all changes: SHA-256 over the hash before and what changed, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Standing = z.infer<typeof Standing>;

/** Before the first change. */
export const BEGINNING: Standing = { sequence: 0, operations: 0, hash: '0'.repeat(64) };

/** What a standing is worked out from: which rows were set and which were deleted, in what order. */
export type Touched = Pick<RowChange, 'table' | 'key'> & { readonly deleted: boolean };

/** How a copy stands after one more change. `operations` is by how many there are more (or, with a minus, fewer). */
export function nextStanding(before: Standing, touched: readonly Touched[], operations: number): Standing {
  const named = touched.map(({ table, key, deleted }) => `${deleted ? '-' : '+'}${table} ${key}`).join('\n');
  return {
    sequence: before.sequence + 1,
    operations: before.operations + operations,
    hash: bytesToHex(sha256(utf8ToBytes(`${before.hash}\n${named}`))),
  };
}

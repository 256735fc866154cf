import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';
import { z } from './schema';

/** SHA-256 over canonical JSON, as 64 hexadecimal digits: equal content has an equal hash wherever it is computed. */
export const ContentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')
  .brand<'ContentHash'>();
export type ContentHash = z.infer<typeof ContentHash>;

/** The content hash of a JSON value. */
export function contentHash(value: unknown): ContentHash {
  return ContentHash.parse(bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))));
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecordTable } from '../storage/record-tables';

/** A hash that takes one row after the other. */
export interface RowsHash {
  /** Takes the next row, in the order of the file: its table and its canonical JSON. */
  add(table: RecordTable, canonicalRow: string): void;
  /** The hash over all rows taken, as 64 hexadecimal digits. Nothing can be added after it. */
  digest(): string;
}

/** Begins the hash of a backup: SHA-256 over a line for each row, `<table> <canonical JSON>` with a line feed, in UTF-8. */
export function createRowsHash(): RowsHash {
  const hash = sha256.create();
  return {
    add: (table, canonicalRow) => void hash.update(utf8ToBytes(`${table} ${canonicalRow}\n`)),
    digest: () => bytesToHex(hash.digest()),
  };
}

import type { RecordRows } from '../domain/backup/backup';
import { BACKUP_FORMAT } from '../domain/backup/backup';
import { createRowsHash } from '../domain/backup/create-rows-hash';
import { isLeftOut } from '../domain/backup/is-left-out';
import { canonicalJson } from '../domain/canonical-json';
import type { Instant } from '../domain/schema';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import type { Standing } from '../domain/storage/standing';

/** Some of a backup's text, and how many rows are in it. */
export interface BackupPiece {
  readonly text: string;
  readonly rows: number;
}

/** Rows in one piece. */
const PIECE = 200;

/**
 * Writes the tables of a backup, a row a line and keys sorted, piece by piece so that a page can draw in between.
 * @param sealed whether a passphrase seals the file; some rows leave only so
 * @returns the hash over the rows, which the beginning needs
 */
export function* backupTables(tables: RecordRows, sealed: boolean): Generator<BackupPiece, string> {
  const hash = createRowsHash();
  for (const [place, table] of RECORD_TABLES.entries()) {
    yield { text: `${place === 0 ? '' : ','}\n"${table}":[`, rows: 0 };
    const rows = tables[table];
    let separator = '\n';
    for (let from = 0; from < rows.length; from += PIECE) {
      const lines: string[] = [];
      for (const row of rows.slice(from, from + PIECE)) {
        if (isLeftOut(table, row, sealed)) continue;
        const line = canonicalJson(row);
        hash.add(table, line);
        lines.push(`${separator}${line}`);
        separator = ',\n';
      }
      yield { text: lines.join(''), rows: Math.min(PIECE, rows.length - from) };
    }
    yield { text: `\n]`, rows: 0 };
  }
  return hash.digest();
}

/** What stands before the tables of a backup. */
export function backupBeginning(about: {
  readonly createdAt: Instant;
  readonly hash: string;
  readonly schema: number;
  readonly standing: Standing;
}): string {
  const { createdAt, hash, schema, standing } = about;
  const head = { createdAt, format: BACKUP_FORMAT, hash, schema, standing };
  const members = Object.entries(head).map(([key, value]) => `"${key}":${canonicalJson(value)}`);
  return `{\n${members.join(',\n')},\n"tables":{`;
}

/** What stands after the tables of a backup. */
export const BACKUP_END = '\n}\n}\n';

/** The name of a backup's file, by the day it was made on where the person is. It names nobody. */
export function backupFileName(at: Instant, sealed: boolean): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return `evenhand-backup-${date}.json${sealed ? '.age' : ''}`;
}

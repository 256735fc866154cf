import { backupHead } from '@/lib/domain/backup/backup';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { z } from '@/lib/domain/schema';
import { RECORD_SCHEMAS } from '@/lib/domain/storage/record-schemas';
import { BACKUP_NOTES } from './backup-notes';
import { withNotes } from './with-notes';

/** The published JSON Schemas of backups, as file names with their text. */
export function backupSchemas(): ReadonlyMap<string, string> {
  const rows = Object.entries(RECORD_SCHEMAS).map(([table, schema]) => [table, z.array(schema)]);
  const backup = z.strictObject({
    ...backupHead,
    // `fromEntries` loses the kinds of the rows, which a JSON Schema has by their names.
    tables: z.strictObject(Object.fromEntries(rows) as Record<string, z.ZodType>),
  });
  const fields = z.toJSONSchema(backup, { target: 'draft-7', io: 'input', reused: 'ref' });
  const schema = {
    ...withNotes(fields, BACKUP_NOTES),
    $id: 'urn:evenhand:backup:1',
    title: 'Evenhand backup',
    description:
      'Everything that a browser profile holds but the banks that come with Evenhand, as evenhand-backup-<date>.json; ' +
      'or the same sealed with a passphrase by age, as evenhand-backup-<date>.json.age.',
  };
  return new Map([['evenhand-backup-1.schema.json', `${canonicalJson(schema, 2)}\n`]]);
}

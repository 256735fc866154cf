import { useLiveQuery } from 'dexie-react-hooks';
import type { Work } from '../../domain/backup/backup-due';
import type { LastBackup } from '../../domain/backup/last-backup';
import { NO_BACKUP } from '../../domain/backup/last-backup';
import { readSetting } from '../settings-repository';
import { useDatabase } from './database-context';

/** The newest backup, and what there is to lose without one; undefined while it is being read. */
export function useBackupStanding(): { readonly last: LastBackup; readonly work: Work } | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const last = (await readSetting(db, 'backup')) ?? NO_BACKUP;
    const oldest = await db.interviews
      .orderBy('createdAt')
      .filter(({ sample, deletedAt }) => !sample && deletedAt === null)
      .first();
    const work = {
      sequence: (await db.marks.get('standing'))?.standing.sequence ?? 0,
      sealed: (await db.scorecards.limit(1).count()) > 0,
      since: oldest?.createdAt ?? null,
    };
    return { last, work };
  }, [db]);
}

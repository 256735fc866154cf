import { capitalised, dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import { useBackupStanding } from '@/lib/db/live/use-backup-standing';
import { BackUpForm } from './back-up-form';
import { RestoreBackup } from './restore-backup';

/** Everything in one file, and back. */
export function BackupSettings() {
  const standing = useBackupStanding();
  const now = useMinute();
  if (!standing) return null;
  const { last, work } = standing;
  return (
    <section aria-label="Backup" className="grid grid-cols-1 justify-items-start gap-3">
      <div>
        <h2 className="mb-1 font-semibold">Backup</h2>
        <p className="text-muted">
          One file with everything that is stored here but the question banks that come with Evenhand: names,
          notes, ratings and settings too.
        </p>
        <p>
          {last.at === null
            ? 'No backup was made in this browser yet.'
            : `${capitalised(`last backup ${dayAndTime(last.at, now)}`)}. ${
                work.sequence > last.sequence
                  ? 'There have been changes since.'
                  : 'Nothing has changed since.'
              }`}
        </p>
      </div>
      <BackUpForm />
      <RestoreBackup />
    </section>
  );
}

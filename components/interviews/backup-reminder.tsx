import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { dayAndTime } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { backUp, backUpLater } from '@/lib/app/back-up';
import { useMinute } from '@/lib/app/use-minute';
import { useBackupStanding } from '@/lib/db/live/use-backup-standing';
import { backupDue } from '@/lib/domain/backup/backup-due';
import { useToastStore } from '@/lib/stores/toast-store';

/** Asks for a backup where the newest is older than a week and there is new work; nothing otherwise. */
export function BackupReminder() {
  const app = useApp();
  const now = useMinute();
  const standing = useBackupStanding();
  const show = useToastStore((state) => state.show);
  const { busy, trouble, run } = useTask();
  const why = standing && backupDue(standing.last, standing.work, now);
  if (!standing || !why) return null;
  const { at } = standing.last;

  async function save() {
    await backUp(app, { passphrase: null });
    show({ text: 'Backup saved among your downloads' });
  }

  return (
    <section
      aria-label="Backup reminder"
      className="mb-4 grid grid-cols-1 gap-2 rounded-control border border-line bg-surface px-3 py-2"
    >
      <p>
        {why === 'none' || at === null
          ? 'There is no backup of what is stored in this browser.'
          : `The last backup is of ${dayAndTime(at, now)}; there is new work since.`}{' '}
        <span className="text-muted">
          A backup is a file that anybody can read; in{' '}
          <a href="#/settings" className="text-accent underline underline-offset-2">
            Settings
          </a>{' '}
          a passphrase seals it.
        </span>
      </p>
      {trouble !== null && <Message tone="trouble">The backup was not saved. {trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={() => run(save)}>
          Back up
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => run(() => backUpLater(app))}>
          Later
        </Button>
      </div>
    </section>
  );
}

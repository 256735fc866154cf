import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { restoreBackup } from '@/lib/app/restore-backup';
import { useLongTask } from '@/lib/app/use-long-task';
import type { Backup } from '@/lib/domain/backup/backup';
import { bringsAnything } from '@/lib/domain/backup/restore-preview';
import type { RestorePreview } from '@/lib/domain/backup/restore-preview';
import type { RestoreMode } from '@/lib/domain/backup/restore-plan';
import { PreviewTable } from './preview-table';
import { TaskProgress } from './task-progress';

interface RestoreChoiceProps {
  readonly backup: Backup;
  readonly preview: RestorePreview;
  /** Called with what was done, or with null where the person left it. */
  readonly onDone: (result: string | null) => void;
}

const DONE: Readonly<Record<RestoreMode, string>> = {
  add: 'What was missing has come in. What was here is as it was.',
  replace: 'Everything here is as in the backup. What was here before is in the file that was saved first.',
};

/** What a backup would bring, and the ways to restore it. Replacing asks once more. */
export function RestoreChoice({ backup, preview, onDone }: RestoreChoiceProps) {
  const app = useApp();
  const task = useLongTask();
  const [asking, setAsking] = useState(false);

  function restore(mode: RestoreMode) {
    task.run(async (report) => {
      await restoreBackup(app, backup, mode, report);
      onDone(DONE[mode]);
    });
  }

  const made = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    backup.createdAt,
  );
  return (
    <div
      role="group"
      aria-label="Restore a backup"
      className="grid w-full grid-cols-1 justify-items-start gap-3"
    >
      <p>Backup of {made}. Nothing has been changed yet.</p>
      <PreviewTable preview={preview} />
      {task.trouble !== null && <Message tone="trouble">{task.trouble}</Message>}
      {task.progress && <TaskProgress label="Restoring" progress={task.progress} />}
      {!task.progress && !asking && (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" disabled={!bringsAnything(preview)} onClick={() => restore('add')}>
            Add what is missing
          </Button>
          <Button look="trouble" onClick={() => setAsking(true)}>
            Replace everything…
          </Button>
          <Button onClick={() => onDone(null)}>Leave it</Button>
        </div>
      )}
      {!task.progress && asking && (
        <div role="group" aria-label="Replace everything?" className="grid grid-cols-1 gap-2">
          <p>
            Everything here becomes as in the backup: what is only here goes, what differs is overwritten,
            what was erased here stays erased. First, what is here is saved as a file that is not sealed.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button look="trouble" onClick={() => restore('replace')}>
              Replace everything
            </Button>
            <Button onClick={() => setAsking(false)}>Keep what is here</Button>
          </div>
        </div>
      )}
    </div>
  );
}

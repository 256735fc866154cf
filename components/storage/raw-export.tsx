import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { exportRaw } from '@/lib/app/storage/export-raw';

/** Saves all that can still be read as a file, whatever else becomes of it. */
export function RawExport() {
  const app = useApp();
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useTask();

  async function save() {
    setSaved(false);
    await exportRaw(app);
    setSaved(true);
  }

  return (
    <div className="grid grid-cols-1 justify-items-start gap-1.5">
      <Button look="primary" disabled={busy} onClick={() => run(save)}>
        Save a raw export
      </Button>
      <p className="text-small text-muted">
        A file with everything that can still be read, as it is stored. Notes and names in it can be read by
        anyone who has the file.
      </p>
      <p role="status" className="text-small">
        {busy && 'Reading what is stored…'}
        {saved && 'The export is saved with your downloads.'}
      </p>
      {trouble && <Message tone="trouble">The export was not saved. {trouble}</Message>}
    </div>
  );
}

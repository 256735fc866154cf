import { Button } from '@/components/ui/button';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { unsavedText } from '@/lib/domain/unsaved-text';
import { useSessionState } from './session-context';

/** It names nobody: file names show up in mails, shares and backups. */
const FILE = { name: 'evenhand-not-saved.txt', type: 'text/plain' };

/** While changes cannot be saved: how many, what becomes of them, and ways to put them somewhere safe meanwhile. */
export function TroubleNotice() {
  const app = useApp();
  const { status } = useSessionState();
  const { busy, trouble, run } = useTask();
  if (!status.failure) return null;
  const count = status.unsaved.length;
  const text = unsavedText(status.unsaved);
  return (
    <section
      aria-label="Not saved"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-trouble-soft px-3 py-1 text-small text-trouble"
    >
      <p role="alert" className="min-w-40 flex-1">
        {count} {count === 1 ? 'change' : 'changes'} not saved, retrying. Keep this page open.
        {trouble && ` Copying failed: ${trouble}`}
      </p>
      {text !== '' && (
        <div className="flex flex-wrap gap-1">
          <Button look="trouble" disabled={busy} onClick={() => run(() => app.copyText(text))}>
            Copy it
          </Button>
          <Button look="trouble" onClick={() => app.saveFile({ ...FILE, text })}>
            Download it
          </Button>
        </div>
      )}
    </section>
  );
}

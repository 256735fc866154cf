import { Button } from '@/components/ui/button';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { unsavedText } from '@/lib/domain/unsaved-text';
import { useSessionState } from './session-context';

/** While changes cannot be saved: how many, what becomes of them, and a way to put them somewhere safe meanwhile. */
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
      className="flex items-center gap-2 border-b border-line bg-trouble-soft px-3 py-1 text-small text-trouble"
    >
      <p role="alert" className="min-w-0 flex-1">
        {count} {count === 1 ? 'change' : 'changes'} not saved, retrying. Keep this page open.
        {trouble && ` Copying failed: ${trouble}`}
      </p>
      {text !== '' && (
        <Button look="trouble" disabled={busy} onClick={() => run(() => app.copyText(text))}>
          Copy it
        </Button>
      )}
    </section>
  );
}

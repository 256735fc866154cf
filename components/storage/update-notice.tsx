import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useTask } from '@/components/ui/use-task';
import { updateNow } from '@/lib/app/storage/update-now';
import { useInterviewHeld } from '@/lib/app/storage/use-interview-held';
import { useUpdateStore } from '@/lib/stores/update-store';

/** That a new version waits, and the way to bring it in now. */
export function UpdateNotice() {
  const ready = useUpdateStore((state) => state.ready);
  return ready ? <Ready /> : null;
}

function Ready() {
  const hintId = useId();
  const held = useInterviewHeld();
  const { busy, trouble, run } = useTask();

  async function update() {
    if (!(await updateNow())) throw new Error('An interview has just been opened, so nothing was updated.');
  }

  return (
    <section
      aria-label="Update"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-accent-soft px-3 py-1.5 text-small print:hidden"
    >
      <div className="min-w-48 flex-1">
        <p aria-live="polite">A new version is ready. It comes in when Evenhand&apos;s windows are closed.</p>
        <p id={hintId} className="text-muted">
          {held
            ? 'An interview is open. Leave it with Home, or close its panel or window, to update now.'
            : 'Updating now closes them; everything in them is saved.'}
        </p>
        {trouble && (
          <p role="alert" className="text-trouble">
            {trouble}
          </p>
        )}
      </div>
      <Button disabled={busy || held !== false} aria-describedby={hintId} onClick={() => run(update)}>
        Update now
      </Button>
    </section>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import type { UsageInView } from '@/lib/app/storage/use-storage-usage';

interface KeepingProps extends Pick<UsageInView, 'keeping'> {
  /** Asks the browser to keep what is stored; resolves with whether it agreed. */
  readonly onAsk: UsageInView['ask'];
}

/** Whether the browser may clear what is stored, and where it may, the way to ask it not to. */
export function Keeping({ keeping, onAsk }: KeepingProps) {
  const [refused, setRefused] = useState(false);
  const { busy, trouble, run } = useTask();
  if (!keeping) return null;
  if (keeping === 'unlimited') {
    return (
      <p className="text-muted">
        The browser does not clear it to make room: Evenhand has the permission{' '}
        <span className="text-text">unlimitedStorage</span>.
      </p>
    );
  }
  return (
    <>
      <p role="status" className="text-muted">
        {keeping === 'persisted' && 'The browser has agreed to keep it, also when the disk is full.'}
        {keeping === 'best-effort' &&
          (refused
            ? 'The browser did not agree: it may clear it when the disk is full. Keep a backup.'
            : 'The browser may clear it when the disk is full.')}
      </p>
      {keeping === 'best-effort' && (
        <Button
          className="mt-2"
          disabled={busy}
          onClick={() => run(async () => setRefused(!(await onAsk())))}
        >
          Ask the browser to keep it
        </Button>
      )}
      {trouble && <Message tone="trouble">The browser could not be asked. {trouble}</Message>}
    </>
  );
}

import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { rebuildFromCopy } from '@/lib/app/storage/rebuild-from-copy';
import type { DamageProps } from './damage-props';

interface BringBackProps extends Pick<DamageProps, 'task'> {
  /** What becomes of what is not brought back. */
  readonly children: ReactNode;
}

/** Goes on with what is left, after asking once. */
export function BringBack({ task: { busy, trouble, run }, children }: BringBackProps) {
  const app = useApp();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);

  function leave() {
    setAsking(false);
    // The button that has the focus is about to go.
    opener.current?.focus();
  }

  return (
    <div className="grid grid-cols-1 justify-items-start gap-1.5">
      <Button
        ref={opener}
        aria-expanded={asking}
        aria-controls={id}
        disabled={busy}
        onClick={() => setAsking(!asking)}
      >
        Bring back what is there
      </Button>
      <div id={id} hidden={!asking} role="group" aria-label="Bring back what is there?">
        <div className="grid grid-cols-1 gap-2 rounded-control bg-raised p-3">
          <p>{children}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="trouble" disabled={busy} onClick={() => run(() => rebuildFromCopy(app))}>
              Bring it back
            </Button>
            <Button disabled={busy} onClick={leave}>
              Cancel
            </Button>
          </div>
        </div>
      </div>
      {trouble && (
        <Message tone="trouble">It was not brought back; what is left is still kept. {trouble}</Message>
      )}
    </div>
  );
}

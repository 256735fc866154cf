import { useEffect, useEffectEvent } from 'react';
import { useApp } from '@/lib/app/app-context';
import type { Shortcut } from '@/lib/domain/shortcut';
import { useLive } from './live-context';
import { useCanWrite } from './session-context';
import { useLiveActions } from './use-live-actions';

/** Does what is pressed while the call's tab has the focus; only the page that writes takes it. */
export function useShortcuts(): void {
  const { takeShortcuts } = useApp();
  const canWrite = useCanWrite();
  const { interview } = useLive();
  const { next, mark } = useLiveActions();
  const take = useEffectEvent(({ command, at }: Shortcut) => {
    if (command === 'next-question') next();
    // A moment before the start belongs to another interview, or to none.
    else if (interview.startedAt !== null && at >= interview.startedAt) mark(at);
  });

  useEffect(() => {
    if (!canWrite) return;
    return takeShortcuts((shortcut) => take(shortcut));
  }, [canWrite, takeShortcuts]);
}

import { useEffect, useEffectEvent } from 'react';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';

/**
 * Whether the notes of the whole interview are shown rather than those of the question in focus, and how to change that. A
 * note that was being changed when the panel was closed is shown again, wherever it stands.
 */
export function useAllNotes(): readonly [all: boolean, toggle: () => void] {
  const session = useSession();
  const canWrite = useCanWrite();
  const { state, current } = useLive();
  const all = usePanelStore((panel) => panel.allNotes);
  const toggle = usePanelStore((panel) => panel.toggleAllNotes);

  const onWriting = useEffectEvent(() => {
    const edited = state.notes.find(({ id }) => id === session.draft.edit?.note);
    if (edited && edited.question !== current.question.id && !all) toggle();
  });
  useEffect(() => {
    if (canWrite) onWriting();
  }, [canWrite]);

  return [all, toggle];
}

import { Undo2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useLive } from '../live-context';
import { useUndoKey } from '../notes/undo-key';
import { useUndo } from '../notes/use-undo';
import { SaveStatus } from '../save-status';
import { useCanWrite } from '../session-context';
import { TopBar } from '../top-bar';

/**
 * The bar of the wrap-up. *Undo*, also by Ctrl+Z outside of text fields, takes back the newest change of a note, a rating and the
 * like; the bar says which it was, since it may be on another step than the one on the screen.
 */
export function WrapUpBar() {
  const { interview, state } = useLive();
  const canWrite = useCanWrite();
  const { undo, undone } = useUndo(state.notes);
  useUndoKey(undo);
  return (
    <TopBar>
      <span className="min-w-0 flex-1 truncate">
        {undone ?? (
          <>
            Wrap-up · <bdi className="font-semibold">{interview.candidate}</bdi>
          </>
        )}
      </span>
      <span role="status" className="sr-only">
        {undone}
      </span>
      <IconButton icon={Undo2} label="Undo" disabled={!canWrite} onClick={undo} />
      <SaveStatus />
    </TopBar>
  );
}

import { useEffect, useRef } from 'react';
import { useHidden } from '@/lib/app/use-hidden';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import { readSlash } from '@/lib/domain/key-map/key-action';
import { useCommandMode } from './command-mode/command-mode';
import { useCommands } from './command-mode/use-commands';
import { NoteBox } from './notes/note-box';
import { useSheets } from './sheet-context';

/** The note box of the call: *Escape* leads into command mode, and a slash with one key acts from within the note. */
export function LiveNoteBox() {
  const map = useKeyMap() ?? DEFAULT_KEY_MAP;
  const mode = useCommandMode();
  const { rate, run } = useCommands();
  const { open, show } = useSheets();
  const { hidden } = useHidden();
  const { note } = mode;

  const wasHidden = useRef(false);

  useEffect(() => {
    // A panel that opened hidden could not give its note the focus.
    if (hidden === false && wasHidden.current && document.activeElement === document.body)
      note.current?.focus({ preventScroll: true });
    wasHidden.current = hidden === true;
  }, [hidden, note]);

  return (
    <NoteBox
      ref={note}
      onEscape={() => (open === null ? map.enabled && mode.enter() : show(null))}
      onSlash={(key) => {
        const action = readSlash(`/${key}`, map);
        if (action === null) return false;
        if ('rate' in action) rate(action.rate);
        else run(action.run);
        return true;
      }}
    />
  );
}

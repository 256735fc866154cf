import { use } from 'react';
import { CommandModeContext } from '../command-mode/command-mode';

/** How the focus goes to the note box, where it lives. Returns whether there is one. */
export function useToNoteBox(): () => boolean {
  const mode = use(CommandModeContext);
  return () => {
    mode?.note.current?.focus({ preventScroll: true });
    return mode?.note.current != null;
  };
}

import { Keyboard } from 'lucide-react';
import { useRef } from 'react';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { useCommandKeys } from '../command-keys/use-command-keys';
import { useCommandMode } from './command-mode';
import { useCommands } from './use-commands';

/** Holds command mode: single keys act while it has the focus, and *Enter* or a press goes back to the note. */
export function CommandModeButton() {
  const mode = useCommandMode();
  const { rate, run, chosen } = useCommands();
  const onCommandKey = useCommandKeys(useKeyMap(), { rate, run, leave: mode.leave });
  const wasActive = useRef(false);

  return (
    <button
      ref={mode.button}
      type="button"
      aria-label="Command mode"
      aria-pressed={mode.active}
      title="Command mode (Esc in the note)"
      className="grid size-7 shrink-0 place-items-center rounded-control text-muted hover:bg-raised hover:text-text aria-pressed:bg-accent aria-pressed:text-on-accent"
      onFocus={() => mode.setActive(true)}
      onBlur={() => mode.setActive(false)}
      onPointerDown={() => (wasActive.current = mode.active)}
      onKeyDown={(event) => {
        wasActive.current = true;
        if (mode.choosing === null) return onCommandKey(event);
        if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || event.key === 'Shift')
          return;
        event.preventDefault();
        if (event.key !== 'Escape') chosen(mode.choosing, event.key.toLowerCase());
        mode.choose(null);
      }}
      onClick={(event) => {
        // The press that gave it the focus entered command mode; the next one leaves it.
        event.currentTarget.focus();
        if (wasActive.current) mode.leave();
      }}
    >
      <Keyboard aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}

import { Keyboard } from 'lucide-react';
import { useRef } from 'react';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { useCommandKeys } from '../command-keys/use-command-keys';
import { useCommandMode } from './command-mode';
import { useCommands } from './use-commands';

/** Holds command mode: single keys act while it has the focus, and *Enter* or a press goes back to the note. */
export function CommandModeButton() {
  const { button, active, choosing, setActive, choose, leave } = useCommandMode();
  const { rate, run, chosen } = useCommands();
  const onCommandKey = useCommandKeys(useKeyMap(), { rate, run, leave });
  const wasActive = useRef(false);

  return (
    <button
      ref={button}
      type="button"
      aria-label="Command mode"
      aria-pressed={active}
      title="Command mode (Esc in the note)"
      className="grid size-7 shrink-0 place-items-center rounded-control text-muted hover:bg-raised hover:text-text aria-pressed:bg-accent aria-pressed:text-on-accent"
      onFocus={() => setActive(true)}
      onBlur={() => setActive(false)}
      onPointerDown={() => (wasActive.current = active)}
      onKeyDown={(event) => {
        wasActive.current = true;
        if (choosing === null) {
          onCommandKey(event);
          return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || event.key === 'Shift')
          return;
        event.preventDefault();
        if (event.key !== 'Escape') chosen(choosing, event.key.toLowerCase());
        choose(null);
      }}
      onClick={(event) => {
        // The press that gave it the focus entered command mode; the next one leaves it.
        event.currentTarget.focus();
        if (wasActive.current) leave();
      }}
    >
      <Keyboard aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}

import { createContext, use, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** What the next key chooses from, where a command asks for a second key. */
export type Choosing = 'probes' | 'signals';

/** Command mode: while its button has the focus, single keys act. */
export interface CommandMode {
  readonly active: boolean;
  readonly choosing: Choosing | null;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly setActive: (active: boolean) => void;
  readonly choose: (choosing: Choosing | null) => void;
  /** Moves the focus to the button: single keys act from now on. */
  readonly enter: () => void;
  /** Moves the focus back to the note. */
  readonly leave: () => void;
}

/** Command mode of the live screen. */
export const CommandModeContext = createContext<CommandMode | null>(null);

/** Command mode of the live screen. */
export function useCommandMode(): CommandMode {
  const mode = use(CommandModeContext);
  if (!mode) throw new Error('useCommandMode needs a CommandModeContext above it');
  return mode;
}

/** Makes the command mode of a live screen. */
export function useNewCommandMode(): CommandMode {
  const [active, setActive] = useState(false);
  const [choosing, choose] = useState<Choosing | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  return useMemo(
    () => ({
      active,
      choosing,
      button,
      note,
      setActive: (now: boolean) => {
        setActive(now);
        if (!now) choose(null);
      },
      choose,
      enter: () => button.current?.focus(),
      leave: () => note.current?.focus(),
    }),
    [active, choosing],
  );
}

import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import type { CommandId } from '@/lib/domain/key-map/commands';
import { keyAction } from '@/lib/domain/key-map/key-action';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import type { Rating } from '@/lib/domain/rating';
import { takesEnter, takesKeys } from './key-target';

/** What command mode does when a key asks for it. */
export interface CommandHandlers {
  readonly rate: (rating: Rating) => void;
  readonly run: (command: CommandId) => void;
  /** Back to the note. */
  readonly leave: () => void;
}

/**
 * The keys of command mode, as `onKeyDown` of the element that holds it. Keys are left to a text field, list or menu
 * within that element, and Enter to a button or link. A key that is held down acts once; one pressed with Ctrl, Meta or Alt
 * belongs to the browser. Where single keys are off, only the way back to the note is left: Enter, `/` and, as command mode
 * has nothing to offer then, Escape.
 * @param map undefined while it is being read, when nobody knows yet whether single keys are off
 */
export function useCommandKeys(
  map: KeyMap | undefined,
  handlers: CommandHandlers,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (!isForCommandMode(event)) return;
      const act = actOf(event, map, handlers);
      if (!act) return;
      event.preventDefault();
      act();
    },
    [map, handlers],
  );
}

function isForCommandMode(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return false;
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false;
  // React hands on the events of a dialog that is drawn elsewhere in the page; its keys are its own.
  const within = event.target instanceof Node && event.currentTarget.contains(event.target);
  return within && !takesKeys(event.target);
}

function actOf(event: KeyboardEvent, map: KeyMap | undefined, handlers: CommandHandlers) {
  const { key, target } = event;
  if (key === '/') return handlers.leave;
  if (key === 'Enter') return takesEnter(target) ? null : handlers.leave;
  if (!map?.enabled) return key === 'Escape' ? handlers.leave : null;
  const action = keyAction(map, key);
  if (!action) return null;
  return 'rate' in action ? () => handlers.rate(action.rate) : () => handlers.run(action.run);
}

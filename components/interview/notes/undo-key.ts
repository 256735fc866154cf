import { useEffect, useEffectEvent } from 'react';
import { useCanWrite } from '../session-context';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key is the one for undo: Ctrl or Cmd, and Z. */
export function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): boolean {
  return ctrlKey !== metaKey && !shiftKey && !altKey && key.toLowerCase() === 'z';
}

/** Undoes by key wherever the focus is, unless a text field has it: its own undo comes first. */
export function useUndoKey(undo: () => void): void {
  const canWrite = useCanWrite();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isUndoKey(event) || isTextField(event.target)) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    if (!canWrite) return;
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [canWrite]);
}

const TEXT_FIELD =
  'textarea, [contenteditable]:not([contenteditable=false]), ' +
  'input:not([type=radio], [type=checkbox], [type=button], [type=range])';

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT_FIELD);
}

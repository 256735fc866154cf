import { inputClass } from '@/components/ui/field';

/** What comes before a key or with it: waited out, not taken for it. Tab goes on to the next control. */
const PASSED_OVER = new Set(
  'Tab Shift Control Alt AltGraph Meta CapsLock NumLock Dead Process Unidentified'.split(' '),
);

interface KeyListenerProps {
  readonly label: string;
  readonly hintId: string;
  /** A key was pressed, as `KeyboardEvent.key` gives it. */
  readonly onKey: (key: string) => void;
  /** A character came in a way that command mode could not hear. */
  readonly onText: () => void;
  readonly onCancel: () => void;
  readonly onLeave: () => void;
}

/** Waits for one key. A text field, because a screen reader hands letters on to nothing else. */
export function KeyListener({ label, hintId, onKey, onText, onCancel, onLeave }: KeyListenerProps) {
  return (
    <input
      autoFocus
      aria-label={label}
      aria-describedby={hintId}
      placeholder="Press a key"
      autoComplete="off"
      value=""
      className={inputClass}
      onChange={onText}
      onBlur={onLeave}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
        if (ctrlKey || metaKey || altKey || nativeEvent.isComposing || PASSED_OVER.has(key)) return;
        event.preventDefault();
        if (event.repeat) return;
        if (key === 'Escape') onCancel();
        else onKey(key);
      }}
    />
  );
}

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button';

interface ToasterProps {
  readonly toast: { readonly text: string; readonly undo?: () => void } | null;
  readonly onDismiss: () => void;
}

/** How long a message stays, in milliseconds, unless the pointer or the focus is on it. */
const STAYS = 10_000;

/** Shows the message of the moment with its *Undo*; the region is always there, so that it is announced. */
export function Toaster({ toast, onDismiss }: ToasterProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onDismiss, STAYS);
    return () => clearTimeout(timer);
  }, [toast, held, onDismiss]);

  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-3 z-20 grid justify-items-center px-3 print:hidden"
    >
      {toast && (
        <div
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex max-w-full items-center gap-3 rounded-control bg-text py-1.5 pr-1.5 pl-3 text-bg shadow-lg"
        >
          <p className="min-w-0 break-words">{toast.text}</p>
          {toast.undo && (
            <button
              type="button"
              className="min-h-7 rounded-control px-2 font-semibold underline underline-offset-2"
              onClick={() => {
                toast.undo?.();
                onDismiss();
              }}
            >
              Undo
            </button>
          )}
          <IconButton icon={X} label="Dismiss" className="text-bg" onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}

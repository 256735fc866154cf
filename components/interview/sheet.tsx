import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface SheetProps {
  readonly id?: string;
  readonly title: string;
  /** What a screen reader calls the sheet, where that is more than its title. */
  readonly label?: string;
  readonly closeLabel?: string;
  /** Whether the focus stays where it is, unless the sheet covers it: for what is only read, so that typing goes on. */
  readonly keepsFocus?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Something over the middle of the screen. It takes the focus when it opens and gives it back when it closes; *Escape*
 * closes it from within.
 */
export function Sheet({
  id,
  title,
  label = title,
  closeLabel = 'Close',
  keepsFocus,
  onClose,
  children,
}: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const isUnderSheet = sheet.current?.parentElement?.contains(before);
    if (keepsFocus && !isUnderSheet) return;
    if (!sheet.current?.contains(before)) sheet.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [keepsFocus]);

  return (
    <section
      ref={sheet}
      id={id}
      aria-label={label}
      tabIndex={0} // it scrolls, so the keyboard has to reach it
      className="absolute inset-0 z-2 overflow-auto border-t border-line bg-surface px-3 pb-3 outline-none focus-visible:outline-2 focus-visible:-outline-offset-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sticky top-0 z-1 flex items-center gap-2 bg-surface pt-2 pb-1">
        <h1 className="min-w-0 flex-1 font-semibold">{title}</h1>
        <IconButton icon={X} label={closeLabel} className="-mr-1.5" onClick={onClose} />
      </div>
      {children}
    </section>
  );
}

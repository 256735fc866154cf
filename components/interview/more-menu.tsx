import { EllipsisVertical } from 'lucide-react';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface MoreMenuProps {
  readonly children: ReactNode;
}

/** Everything that is wanted now and then, behind one button. The browser's own popover closes it. */
export function MoreMenu({ children }: MoreMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label="More"
        title="More"
        popoverTarget={id}
        className="grid size-7 shrink-0 place-items-center rounded-control text-muted hover:bg-raised hover:text-text"
      >
        <EllipsisVertical aria-hidden size={16} strokeWidth={1.75} />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="fixed inset-auto top-9 right-2 m-0 max-w-[calc(100vw-1rem)] min-w-48 narrow:top-0 narrow:min-w-0 rounded-control border border-line bg-surface p-1 text-text shadow-lg"
        onClick={() => menu.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  );
}

interface MoreItemProps {
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly hint?: string | null;
  readonly children: ReactNode;
}

/** One thing to do, with its key where it has one. */
export function MoreItem({ onClick, disabled, hint, children }: MoreItemProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      className="flex min-h-8 w-full items-center gap-4 rounded-control px-2.5 text-left hover:bg-raised disabled:opacity-50"
      onClick={onClick}
    >
      <span className="flex-1">{children}</span>
      {hint && <span className="text-small text-muted">{hint}</span>}
    </button>
  );
}

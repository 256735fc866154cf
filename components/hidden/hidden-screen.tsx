import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

interface HiddenScreenProps {
  readonly open: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** The keys that bring the panel back: those that a person strikes, and none that a keyboard has for sound or brightness. */
const ANY_KEY = /^(.|Enter|Escape|Backspace|Delete|Arrow\w+|Home|End|Page\w+)$/u;

/**
 * A blank surface over all else, with the way back. It is a modal dialog: the browser keeps whatever lies under it out of
 * reach, also what is drawn outside of the page's own tree, and gives the focus back to where it was.
 */
export function HiddenScreen({ open, onShow, onClose }: HiddenScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const other = useRef<HTMLButtonElement>(null);

  const showOnKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, repeat, ctrlKey, altKey, metaKey } = event;
    if (!ANY_KEY.test(key) || repeat || ctrlKey || altKey || metaKey) return;
    if ((key === 'Enter' || key === ' ') && event.target === other.current) return;
    // The key must do nothing else, least of all be typed where the focus goes back to.
    event.preventDefault();
    event.stopPropagation();
    onShow();
  });

  useLayoutEffect(() => {
    if (!open) {
      if (dialog.current?.open) dialog.current.close();
      return;
    }
    if (!dialog.current?.open) dialog.current?.showModal();
    // A page that can be scrolled would tell so by its scrollbar.
    document.documentElement.style.overflow = 'hidden';
    // On the way down: the key that hid the panel may still be on its way up.
    document.addEventListener('keydown', showOnKey, { capture: true });
    return () => {
      document.documentElement.style.overflow = '';
      document.removeEventListener('keydown', showOnKey, { capture: true });
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-label="Hidden"
      // The second half of a double click may be what hid the panel.
      onClick={({ detail }) => detail < 2 && onShow()}
      // The browser may close a dialog by a gesture of its own.
      onClose={({ currentTarget }) => open && !currentTarget.open && onShow()}
      className="m-0 h-full max-h-none w-full max-w-none content-center justify-items-center gap-2 bg-bg text-text open:grid"
    >
      {open && (
        <>
          <Button look="quiet">Show again</Button>
          <Button
            ref={other}
            look="quiet"
            onClick={(event) => {
              event.stopPropagation();
              onClose();
            }}
          >
            Close panel
          </Button>
        </>
      )}
    </dialog>
  );
}

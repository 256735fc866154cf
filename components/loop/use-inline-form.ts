import { useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A form that opens in place, under the button that asked for it. */
export interface InlineForm<Kind extends string> {
  /** Which form is open; null while none is. */
  readonly shown: Kind | null;
  readonly show: (kind: Kind) => void;
  /** Closes it and gives the focus back to the button that opened it. */
  readonly close: () => void;
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** Keeps which form is open in one place of a page: at most one of its kinds. */
export function useInlineForm<Kind extends string>(): InlineForm<Kind> {
  const opener = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<Kind | null>(null);
  function close() {
    setShown(null);
    opener.current?.focus();
  }
  return { shown, show: setShown, close, opener };
}

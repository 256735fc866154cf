import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { KitOpening } from './use-kit-opening';

/** The quiet way to a kit that a lead sent. It has the focus again when the kit is put away. */
export function OpenKitButton({ asked, ask }: Pick<KitOpening, 'asked' | 'ask'>) {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(asked);
  useLayoutEffect(() => {
    if (wasAsked.current && !asked) button.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return (
    <Button ref={button} look="quiet" className="justify-self-start px-2" onClick={ask}>
      Open a kit…
    </Button>
  );
}

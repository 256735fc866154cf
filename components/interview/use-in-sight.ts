import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Scrolls an element into sight when it is wanted, so that what a key chooses from can be read. */
export function useInSight<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted) element.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return element;
}

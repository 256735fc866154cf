import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings the stream into sight when all of it is asked for and it begins far down the screen. */
export function useAllInSight(stream: RefObject<HTMLElement | null>, all: boolean): void {
  const before = useRef(all);
  useEffect(() => {
    const asked = all && !before.current;
    before.current = all;
    const head = stream.current?.firstElementChild;
    if (asked && head && head.getBoundingClientRect().top > window.innerHeight / 2)
      head.scrollIntoView({ block: 'center' });
  }, [stream, all]);
}

import { useEffect, useState } from 'react';
import type { Instant } from '../domain/schema';
import { useApp } from './app-context';

const MINUTE = 60_000;

/** The instant, renewed as each minute of the clock begins: for words such as *in 25 min*. */
export function useMinute(): Instant {
  const { now } = useApp();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          setInstant(now());
          wait();
        },
        MINUTE - (now() % MINUTE),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [now]);
  return instant;
}

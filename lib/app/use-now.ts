import { useEffect, useState } from 'react';
import { useApp } from './app-context';
import type { Instant } from '../domain/schema';

/** The instant, renewed each second. */
export function useNow(): Instant {
  const { now } = useApp();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return instant;
}

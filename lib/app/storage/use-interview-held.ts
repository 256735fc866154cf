import { useEffect, useState } from 'react';
import { isInterviewHeld } from '../../platform/is-interview-held';

/** Locks tell nobody when they change: so often they are looked at, in milliseconds. */
const EVERY = 1000;

/** Whether any page has an interview open to write, looked at each second; undefined until it is known. */
export function useInterviewHeld(): boolean | undefined {
  const [held, setHeld] = useState<boolean>();
  useEffect(() => {
    let over = false;
    const look = async () => {
      const now = await isInterviewHeld();
      if (!over) setHeld(now);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, []);
  return held;
}

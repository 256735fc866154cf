import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

interface AfterProps {
  readonly milliseconds: number;
  readonly children: ReactNode;
}

/** Shows something once it has been waited for so long, so that a short wait does not flicker. */
export function After({ milliseconds, children }: AfterProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over && children;
}

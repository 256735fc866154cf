import { useEffect, useState } from 'react';

/** Anything shorter is over before it is read, in milliseconds. */
const PATIENCE = 300;

/** Nothing at first, since opening takes a moment only; then a line. */
export function OpeningScreen() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="p-4 text-muted">
      {late && <p>Opening what is stored…</p>}
    </div>
  );
}

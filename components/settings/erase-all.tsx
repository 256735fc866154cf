import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { eraseDeleted } from '@/lib/app/erase';

/** Erases what is deleted. The one act here that cannot be undone, so it asks first. */
export function EraseAll() {
  const app = useApp();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="trouble" onClick={() => setAsking(true)}>
        Erase all for good…
      </Button>
    );
  }
  return (
    <div role="group" aria-label="Erase for good?" className="flex flex-wrap items-center gap-2">
      <p>This cannot be undone.</p>
      <Button look="trouble" onClick={() => void eraseDeleted(app, app.now())}>
        Erase all for good
      </Button>
      <Button onClick={() => setAsking(false)}>Keep</Button>
    </div>
  );
}

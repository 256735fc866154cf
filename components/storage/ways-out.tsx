import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { RawExport } from './raw-export';

/** What can be done where the stored cannot be worked with as it is, the safest first. */
export function WaysOut({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <RawExport />
      <div className="grid grid-cols-1 justify-items-start gap-1.5">
        <Button onClick={() => location.reload()}>Try again</Button>
        <p className="text-small text-muted">Looks at everything once more, and changes nothing.</p>
      </div>
      {children}
    </div>
  );
}

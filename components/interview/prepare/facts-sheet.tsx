import { Sheet } from '../sheet';
import { PrivateText } from './private-text';

/** What was prepared for this candidate, at hand in the call. */
export function FactsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Facts and handover" closeLabel="Close facts" onClose={onClose}>
      <div className="grid grid-cols-1 gap-4 pt-1">
        <PrivateText field="facts" />
        <PrivateText field="handover-in" />
      </div>
    </Sheet>
  );
}

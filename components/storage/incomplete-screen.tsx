import { Button } from '@/components/ui/button';
import { useStorageStore } from '@/lib/stores/storage-store';
import { BringBack } from './bring-back';
import type { DamageProps } from './damage-props';
import { StorageScreen } from './storage-screen';
import { WaysOut } from './ways-out';

/** When something is lost in both copies: nothing is written until the person has chosen. */
export function IncompleteScreen({ reason, task }: DamageProps) {
  const enter = useStorageStore((state) => state.enter);
  return (
    <StorageScreen
      urgent
      title="Part of what was stored is missing"
      explain={[
        <bdi key="reason">{reason}</bdi>,
        'All that is left is kept as it is. Nothing is written or erased until you choose.',
      ]}
    >
      <WaysOut>
        <div className="grid grid-cols-1 justify-items-start gap-1.5">
          <Button disabled={task.busy} onClick={() => enter({ name: 'read-only', reason })}>
            Open read-only
          </Button>
          <p className="text-small text-muted">
            Shows what the database still has, in this window. Nothing can be changed there.
          </p>
        </div>
        <BringBack task={task}>
          Evenhand goes on with all that the database and the second copy still have. What neither of them has
          is then given up. Save a raw export first: this cannot be undone.
        </BringBack>
      </WaysOut>
    </StorageScreen>
  );
}

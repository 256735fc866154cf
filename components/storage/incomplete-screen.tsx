import { BringBack } from './bring-back';
import type { DamageProps } from './damage-props';
import { StorageScreen } from './storage-screen';
import { WaysOut } from './ways-out';

/** When something is lost in both copies: nothing is written until the person has chosen. */
export function IncompleteScreen({ reason, task }: DamageProps) {
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
        <BringBack task={task}>
          Evenhand goes on with all that the database and the second copy still have. What neither of them has
          is then given up. Save a raw export first: this cannot be undone.
        </BringBack>
      </WaysOut>
    </StorageScreen>
  );
}

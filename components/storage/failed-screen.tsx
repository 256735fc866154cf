import { BringBack } from './bring-back';
import type { DamageProps } from './damage-props';
import { StorageScreen } from './storage-screen';
import { WaysOut } from './ways-out';

interface FailedScreenProps extends Pick<DamageProps, 'reason'> {
  /** Null where the database is sound, and merely of another version. */
  readonly task: DamageProps['task'] | null;
}

/** When the database cannot be opened. */
export function FailedScreen({ reason, task }: FailedScreenProps) {
  return (
    <StorageScreen
      urgent
      title="What is stored cannot be opened"
      explain={[
        <bdi key="reason">{reason}</bdi>,
        'Nothing was changed or erased. Where the disk is full, make room; then try again, or restart the browser.',
      ]}
    >
      <WaysOut>
        {task && (
          <BringBack task={task}>
            What the second copy has comes in the place of the database. What only the database had is then
            given up. Save a raw export first: this cannot be undone.
          </BringBack>
        )}
      </WaysOut>
    </StorageScreen>
  );
}

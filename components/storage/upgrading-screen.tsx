import { ProgressBar } from '@/components/ui/progress-bar';
import type { Progress } from '@/lib/stores/storage-store';
import { RawExport } from './raw-export';
import { StorageScreen } from './storage-screen';

interface UpgradingScreenProps {
  readonly progress: Progress;
  /** Whether it takes longer than it should. */
  readonly late: boolean;
}

/** While what is stored is moved to the form that this version of the product works with. */
export function UpgradingScreen({ progress, late }: UpgradingScreenProps) {
  return (
    <StorageScreen
      title="Moving what is stored to this version"
      explain={[
        'A new version has come in and keeps things in another form. All of it moves, or none: if this is interrupted, what is stored stays as it was and the next start begins again.',
        'Until that is done nothing can be written here: if a call is going on, note on paper.',
      ]}
    >
      <ProgressBar label="Moving what is stored" {...progress} />
      {late && (
        <>
          <p role="status">
            This takes longer than it should. Leave this page open for some minutes more. If it does not move,
            save a raw export and restart the browser; nothing is lost by that.
          </p>
          <RawExport />
        </>
      )}
    </StorageScreen>
  );
}

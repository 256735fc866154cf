import { ProgressBar } from '@/components/ui/progress-bar';
import type { Progress } from '@/lib/stores/storage-store';
import { StorageScreen } from './storage-screen';

/** While the database is brought back from the second copy. */
export function RebuildingScreen({ progress }: { readonly progress: Progress }) {
  return (
    <StorageScreen
      title="Bringing back what is stored"
      explain={[
        'The browser has lost something of the database. It is being brought back from the second copy, which stays as it is.',
        'Until that is done nothing can be written here: if a call is going on, note on paper. You can close this page; the next one begins again.',
      ]}
    >
      <ProgressBar label="Bringing back what is stored" {...progress} />
    </StorageScreen>
  );
}

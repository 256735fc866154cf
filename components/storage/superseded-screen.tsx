import { Button } from '@/components/ui/button';
import { StorageScreen } from './storage-screen';

/** When a newer version has opened what is stored, and this page is of the older one. */
export function SupersededScreen() {
  return (
    <StorageScreen
      urgent
      title="A newer Evenhand has taken over"
      explain={['Everything here is saved. Reload to go on in the newer one.']}
    >
      <Button look="primary" className="justify-self-start" onClick={() => location.reload()}>
        Reload
      </Button>
    </StorageScreen>
  );
}

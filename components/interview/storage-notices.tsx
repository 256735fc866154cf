import { Button } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { useApp } from '@/lib/app/app-context';
import { useStorageStore } from '@/lib/stores/storage-store';
import { useSessionState } from './session-context';

/** What the interviewer should know of the storage: what was brought back, and that the second copy lags behind. */
export function StorageNotices() {
  const app = useApp();
  const { status } = useSessionState();
  const { rebuilt, tell, health } = useStorageStore();
  return (
    <>
      {rebuilt !== null && <NoticeBar title="Brought back" text={rebuilt} onDismiss={() => tell(null)} />}
      {/* While nothing can be saved at all, that is what has to be read. */}
      {health.secondCopy === 'failing' && !status.failure && (
        <section
          aria-label="Second copy"
          className="flex items-center gap-2 border-b border-line bg-raised px-3 text-small text-muted"
        >
          <p className="min-w-0 flex-1">Saved, but not in the second copy.</p>
          <Button look="quiet" className="-mr-3" onClick={() => void app.openDashboard('#/settings')}>
            Storage
          </Button>
        </section>
      )}
    </>
  );
}

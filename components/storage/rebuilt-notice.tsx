import { NoticeBar } from '@/components/ui/notice-bar';
import { useStorageStore } from '@/lib/stores/storage-store';

/** What was brought back when this page started, until the person has read it. */
export function RebuiltNotice() {
  const { rebuilt, tell } = useStorageStore();
  if (rebuilt === null) return null;
  return <NoticeBar title="Brought back" text={rebuilt} onDismiss={() => tell(null)} />;
}

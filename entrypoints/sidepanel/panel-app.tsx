import { useState } from 'react';
import { HidingPlace } from '@/components/hidden/hiding-place';
import { AT_FIRST } from '@/components/home/at-first';
import { Home } from '@/components/home/home';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { RebuiltNotice } from '@/components/storage/rebuilt-notice';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Toaster } from '@/components/ui/toaster';
import { useApp } from '@/lib/app/app-context';
import type { HomeLists } from '@/lib/domain/home-lists';
import { useHomeListsAtOnce } from '@/lib/db/live/use-home-lists';
import type { InterviewId } from '@/lib/domain/interview-id';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useToastStore } from '@/lib/stores/toast-store';

/** The side panel: home, or the interview that is open. */
export function PanelApp() {
  const { toast, dismiss } = useToastStore();
  return (
    <ErrorBoundary>
      <HidingPlace>
        <Screen />
        <Toaster toast={toast} onDismiss={dismiss} />
      </HidingPlace>
    </ErrorBoundary>
  );
}

/** What a panel opens with: an interview, or home with the lists that told so. */
interface Start {
  readonly open: InterviewId | null;
  readonly lists?: HomeLists;
}

/**
 * Until the person has chosen, a panel that opens returns to the newest interview under way, and stays when it is sealed; a
 * window that was popped out shows the interview that it was opened for.
 */
function Screen() {
  const { poppedOut } = useApp();
  const chosen = usePanelStore((state) => state.open);
  const [start, setStart] = useState<Start | undefined>(poppedOut === null ? undefined : { open: poppedOut });
  const lists = useHomeListsAtOnce(start === undefined ? AT_FIRST : null);
  if (start === undefined) {
    if (lists !== undefined) setStart({ open: lists.newestUnderWay, lists });
    return null;
  }
  const open = chosen === undefined ? start.open : chosen;
  if (open !== null) return <InterviewScreen key={open} id={open} />;
  return (
    <>
      <RebuiltNotice />
      <Home lists={chosen === undefined ? start.lists : undefined} />
    </>
  );
}

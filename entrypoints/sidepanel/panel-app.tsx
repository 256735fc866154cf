import { useState } from 'react';
import { HidingPlace } from '@/components/hidden/hiding-place';
import { Home } from '@/components/home/home';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Toaster } from '@/components/ui/toaster';
import { useApp } from '@/lib/app/app-context';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { interviewStage } from '@/lib/domain/interview';
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

/**
 * Until the person has chosen, a panel that opens returns to the newest interview under way, and stays when it is sealed; a
 * window that was popped out shows the interview that it was opened for.
 */
function Screen() {
  const { poppedOut } = useApp();
  const interviews = useInterviews();
  const chosen = usePanelStore((state) => state.open);
  const [found, setFound] = useState<InterviewId | null | undefined>(poppedOut ?? undefined);
  if (interviews === undefined) return null;
  if (found === undefined) {
    const underWay = interviews.find((each) => ['live', 'wrap-up'].includes(interviewStage(each)));
    setFound(underWay?.id ?? null);
    return null;
  }
  const open = chosen === undefined ? found : chosen;
  return open === null ? <Home /> : <InterviewScreen key={open} id={open} />;
}

import { Home } from '@/components/home/home';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Toaster } from '@/components/ui/toaster';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { interviewStage } from '@/lib/domain/interview';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useToastStore } from '@/lib/stores/toast-store';

/** The side panel: home, or the interview that is open. */
export function PanelApp() {
  const { toast, dismiss } = useToastStore();
  return (
    <ErrorBoundary>
      <Screen />
      <Toaster toast={toast} onDismiss={dismiss} />
    </ErrorBoundary>
  );
}

/** Until the person has chosen, a panel that opens returns to the newest interview that is under way. */
function Screen() {
  const interviews = useInterviews();
  const chosen = usePanelStore((state) => state.open);
  if (interviews === undefined) return null;
  const underWay = interviews.find((each) => ['live', 'wrap-up'].includes(interviewStage(each)));
  const open = chosen === undefined ? (underWay?.id ?? null) : chosen;
  return open === null ? <Home /> : <InterviewScreen key={open} id={open} />;
}

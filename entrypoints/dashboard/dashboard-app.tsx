import { InterviewPage } from '@/components/interviews/interview-page';
import { InterviewsPage } from '@/components/interviews/interviews-page';
import { LoopsPage } from '@/components/loop/loops-page';
import { SettingsPage } from '@/components/settings/settings-page';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Toaster } from '@/components/ui/toaster';
import { InterviewId } from '@/lib/domain/interview-id';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { useToastStore } from '@/lib/stores/toast-store';
import { LoopPage } from './loop-page';
import { ScorecardPage } from './scorecard-page';
import { SideNavigation } from './side-navigation';
import { useRoute } from './use-route';

/** The dashboard: navigation on the left, one page beside it. */
export function DashboardApp() {
  const { page } = useRoute();
  const { toast, dismiss } = useToastStore();
  return (
    <ErrorBoundary>
      <div className="grid min-h-screen grid-cols-[12.5rem_minmax(0,1fr)] print:block">
        <SideNavigation page={page} />
        <main className="max-w-[73.5rem] px-8 py-5 max-[60rem]:px-5 print:max-w-none print:p-0">
          <Page />
        </main>
      </div>
      <Toaster toast={toast} onDismiss={dismiss} />
    </ErrorBoundary>
  );
}

function Page() {
  const { page, id } = useRoute();
  const loopId = LoopId.safeParse(id);
  const interviewId = InterviewId.safeParse(id);
  const scorecardId = ScorecardId.safeParse(id);
  switch (page) {
    case 'interviews':
      return interviewId.success ? <InterviewPage id={interviewId.data} /> : <InterviewsPage />;
    case 'scorecards':
      return scorecardId.success ? <ScorecardPage id={scorecardId.data} /> : <InterviewsPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return loopId.success ? <LoopPage key={loopId.data} id={loopId.data} /> : <LoopsPage />;
  }
}

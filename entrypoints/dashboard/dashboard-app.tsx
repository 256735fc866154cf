import { InterviewPage } from '@/components/interviews/interview-page';
import { InterviewsPage } from '@/components/interviews/interviews-page';
import { LoopsPage } from '@/components/loop/loops-page';
import { ScorecardInbox } from '@/components/loop/scorecard-inbox';
import { OpeningsPage } from '@/components/opening/openings-page';
import { SettingsPage } from '@/components/settings/settings-page';
import { RebuiltNotice } from '@/components/storage/rebuilt-notice';
import { UpdateNotice } from '@/components/storage/update-notice';
import { TeamPage } from '@/components/team/team-page';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Toaster } from '@/components/ui/toaster';
import { InterviewId } from '@/lib/domain/interview-id';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { OpeningId } from '@/lib/domain/opening/opening';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { useToastStore } from '@/lib/stores/toast-store';
import { DebriefPage } from './debrief-page';
import { LoopPage } from './loop-page';
import { OpeningPage } from './opening-page';
import { ScorecardPage } from './scorecard-page';
import { SideNavigation } from './side-navigation';
import { useRoute } from './use-route';

/** The dashboard: navigation on the left, one page beside it. */
export function DashboardApp() {
  const { page, id } = useRoute();
  const here = page === 'loops' || page === 'debriefs' ? LoopId.safeParse(id).data : undefined;
  const { toast, dismiss } = useToastStore();
  return (
    <ErrorBoundary>
      <RebuiltNotice />
      <UpdateNotice />
      <ScorecardInbox here={here ?? null}>
        <div className="grid min-h-screen grid-cols-[12.5rem_minmax(0,1fr)] print:block">
          <SideNavigation page={page === 'debriefs' ? 'loops' : page} />
          <main className="max-w-[73.5rem] px-8 py-5 max-[60rem]:px-5 print:max-w-none print:p-0">
            <Page />
          </main>
        </div>
      </ScorecardInbox>
      <Toaster toast={toast} onDismiss={dismiss} />
    </ErrorBoundary>
  );
}

function Page() {
  const { page, id } = useRoute();
  const loopId = LoopId.safeParse(id);
  const interviewId = InterviewId.safeParse(id);
  const openingId = OpeningId.safeParse(id);
  const scorecardId = ScorecardId.safeParse(id);
  switch (page) {
    case 'interviews':
      return interviewId.success ? <InterviewPage id={interviewId.data} /> : <InterviewsPage />;
    case 'scorecards':
      return scorecardId.success ? <ScorecardPage id={scorecardId.data} /> : <InterviewsPage />;
    case 'openings':
      return openingId.success ? <OpeningPage key={openingId.data} id={openingId.data} /> : <OpeningsPage />;
    case 'debriefs':
      return loopId.success ? <DebriefPage key={loopId.data} id={loopId.data} /> : <LoopsPage />;
    case 'team':
      return <TeamPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return loopId.success ? <LoopPage key={loopId.data} id={loopId.data} /> : <LoopsPage />;
  }
}

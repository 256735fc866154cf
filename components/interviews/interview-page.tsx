import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useApp } from '@/lib/app/app-context';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { useInterview, useKit } from '@/lib/db/live/use-interview';
import { useInterviewState } from '@/lib/db/live/use-registers';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { Interview, InterviewId } from '@/lib/domain/interview';
import type { ScorecardId } from '@/lib/domain/scorecard-id';
import { InterviewRecord } from './interview-record';

/** One interview as it stands: live while it runs, and read-only here. */
export function InterviewPage({ id }: { readonly id: InterviewId }) {
  const interview = useInterview(id);
  if (interview === undefined) return null;
  if (interview === null)
    return <p>This interview is not here. A deleted one can be restored under Settings.</p>;
  return <Found interview={interview} />;
}

function Found({ interview }: { readonly interview: Interview }) {
  const kit = useKit(interview.kitId);
  const state = useInterviewState(interview.id);
  const { candidate, kitTitle, scorecardId, startedAt } = interview;
  return (
    <>
      <PageHeading title={candidate} sub={`${kitTitle} · ${stageLabel(interviewStage(interview))}`}>
        {scorecardId !== null && <SaveScorecard id={scorecardId} />}
      </PageHeading>
      {kit && state && <InterviewRecord kit={kit} state={state} startedAt={startedAt} />}
    </>
  );
}

function SaveScorecard({ id }: { readonly id: ScorecardId }) {
  const app = useApp();
  const scorecard = useScorecard(id);
  return (
    <Button disabled={!scorecard} onClick={() => scorecard && exportScorecard(app, scorecard)}>
      <Download aria-hidden size={16} /> Export
    </Button>
  );
}

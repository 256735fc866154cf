import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useApp } from '@/lib/app/app-context';
import { exportScorecard } from '@/lib/app/export-scorecard';
import type { RecordedInterview } from '@/lib/db/live/use-interview';
import { useRecordedInterview } from '@/lib/db/live/use-interview';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import { kitWith } from '@/lib/domain/insertion';
import { interviewStage, stageLabel } from '@/lib/domain/interview';
import type { InterviewId } from '@/lib/domain/interview-id';
import type { ScorecardId } from '@/lib/domain/scorecard-id';
import { InterviewCourse } from './interview-course';
import { InterviewRecord } from './interview-record';

/** One interview as it stands: live while it runs, and read-only here. */
export function InterviewPage({ id }: { readonly id: InterviewId }) {
  const found = useRecordedInterview(id);
  if (found === null) return <p>This interview is not here. A deleted one can be restored under Settings.</p>;
  if (!found) return null;
  return <Found {...found} />;
}

function Found({ interview, kit, state }: RecordedInterview) {
  const { candidate, kitTitle, scorecardId } = interview;
  return (
    <>
      <PageHeading title={candidate} sub={`${kitTitle} · ${stageLabel(interviewStage(interview))}`}>
        {scorecardId !== null && <SaveScorecard id={scorecardId} />}
      </PageHeading>
      <InterviewCourse interview={interview} />
      <InterviewRecord kit={kitWith(kit, state.insertions)} state={state} clock={interview} />
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

import { useApp } from '@/lib/app/app-context';
import { useInterviewer } from '@/lib/db/live/use-interviewer';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';

/** Says under which name the scorecard will go out, and where to change it. */
export function InterviewerLine() {
  const app = useApp();
  const interviewer = useInterviewer();
  if (interviewer === undefined) return <p className="min-h-6" />;
  const named = interviewer !== null && interviewer.name !== UNNAMED_INTERVIEWER;

  return (
    <p className="min-h-6 text-small text-muted">
      {named ? (
        <>
          Interviewing as <bdi className="font-semibold text-text">{interviewer.name}</bdi>.{' '}
        </>
      ) : (
        'Your scorecards carry no name yet. '
      )}
      <button
        type="button"
        className="min-h-6 text-accent underline underline-offset-2"
        onClick={() => void app.openDashboard('#/settings')}
      >
        {named ? 'Change' : 'Set your name'}
      </button>
    </p>
  );
}

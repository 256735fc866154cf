import { PageHeading } from '@/components/ui/page-heading';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { InterviewRow } from './interview-row';

/** Every interview of this browser, newest first, as it stands. */
export function InterviewsPage() {
  const interviews = useInterviews();
  return (
    <>
      <PageHeading
        title="Interviews"
        sub="What you ran in this browser. Interviews are started in the side panel."
      />
      {interviews?.length === 0 && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No interviews yet</p>
          <p className="mx-auto mt-1 max-w-120">
            Open the side panel with the toolbar button beside your video call, name the candidate and choose
            a kit.
          </p>
        </div>
      )}
      {interviews && interviews.length > 0 && (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {interviews.map((interview) => (
            <InterviewRow key={interview.id} interview={interview} />
          ))}
        </ul>
      )}
    </>
  );
}

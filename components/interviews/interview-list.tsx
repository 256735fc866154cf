import type { Interview } from '@/lib/domain/interview';
import { InterviewRow } from './interview-row';

/** Interviews, each leading to its own page. */
export function InterviewList({ interviews }: { readonly interviews: readonly Interview[] }) {
  return (
    <ul className="divide-y divide-line rounded-control border border-line bg-surface">
      {interviews.map((interview) => (
        <InterviewRow key={interview.id} interview={interview} />
      ))}
    </ul>
  );
}

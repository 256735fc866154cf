import { useInterviewer } from '@/lib/db/live/use-interviewer';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';

/** By which name kits say who leads; null while none was given, undefined while it is being read. */
export function useLeadName(): string | null | undefined {
  const interviewer = useInterviewer();
  if (interviewer === undefined) return undefined;
  return interviewer === null || interviewer.name === UNNAMED_INTERVIEWER ? null : interviewer.name;
}

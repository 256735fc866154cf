import { clockTime } from '@/components/ui/when';
import { useStorageStore } from '@/lib/stores/storage-store';
import { useSessionState } from './session-context';

/** What is durable: a quiet word while all is well. When it is not, the notice below the bar says what is not saved. */
export function SaveStatus() {
  const { role, status } = useSessionState();
  const readOnly = useStorageStore(({ phase }) => phase.name === 'read-only');
  // Said above the page, with the reason.
  if (readOnly) return null;
  if (status.failure)
    return <span className="ml-auto min-w-0 truncate text-small font-semibold text-trouble">Not saved</span>;
  return (
    // Announced on demand only: a voice after every note would talk over the candidate.
    <span role="status" aria-live="off" className="ml-auto min-w-0 truncate text-small text-muted">
      <span aria-hidden className="mr-1.5 inline-block size-1.5 rounded-full bg-strong align-middle" />
      {role === 'reader'
        ? 'Reading along'
        : status.savedAt === null
          ? 'Saved'
          : `Saved ${clockTime(status.savedAt)}`}
    </span>
  );
}

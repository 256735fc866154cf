import { useSessionState } from './session-context';

/** What is durable: a quiet word while all is well. When it is not, the notice below the bar says what is not saved. */
export function SaveStatus() {
  const { role, status } = useSessionState();
  if (status.failure)
    return <span className="ml-auto shrink-0 text-small font-semibold text-trouble">Not saved</span>;
  return (
    // Announced on demand only: a voice after every note would talk over the candidate.
    <span
      role="status"
      aria-live="off"
      className="ml-auto flex shrink-0 items-center gap-1.5 whitespace-nowrap text-small text-muted"
    >
      <span aria-hidden className="size-1.5 rounded-full bg-strong" />
      {role === 'reader'
        ? 'Reading along'
        : status.savedAt === null
          ? 'Saved'
          : `Saved ${clockTime(status.savedAt)}`}
    </span>
  );
}

function clockTime(instant: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(instant);
}

import { Button } from '@/components/ui/button';
import { useSession, useSessionState } from './session-context';

/** Tells a page that reads along where the interview is written, and lets it take over. */
export function ReaderNotice() {
  const session = useSession();
  const { role } = useSessionState();
  if (role !== 'reader') return null;
  return (
    <section
      aria-label="Reading along"
      className="flex items-center gap-2 border-b border-line bg-accent-soft px-3 py-1"
    >
      <p className="flex-1 text-small">This interview is being written in another window.</p>
      <Button onClick={() => session.takeOver()}>Take over here</Button>
    </section>
  );
}

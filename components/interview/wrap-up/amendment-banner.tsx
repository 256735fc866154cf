import { Button } from '@/components/ui/button';
import { discardAmendment } from '@/lib/app/discard-amendment';
import { useUndoable } from '@/lib/app/use-undoable';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import { useToastStore } from '@/lib/stores/toast-store';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';

/** While a sealed scorecard is being amended: which revision and why, and the way out of it. */
export function AmendmentBanner() {
  const { interview } = useLive();
  const { amendment, scorecardId } = interview;
  const session = useSession();
  const canWrite = useCanWrite();
  const undoable = useUndoable();
  const toast = useToastStore((state) => state.show);
  const scorecard = useScorecard(scorecardId);
  if (!amendment || !scorecard) return null;
  const { revision } = scorecard;
  const stop = /[.!?…]$/.test(amendment.reason) ? '' : '.';

  async function discard() {
    const takeBack = await discardAmendment(session, interview);
    return () =>
      takeBack().catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        toast({ text: `The amendment was not taken up again; the scorecard is as it was sealed. ${reason}` });
      });
  }

  return (
    <section aria-label="Amendment" className="border-b border-line bg-accent-soft px-3 py-1.5 text-small">
      <p className="break-words">
        Amending revision {revision}: <bdi>{amendment.reason}</bdi>
        {stop} Revision {revision} stays as it is.
      </p>
      <Button
        look="quiet"
        className="-ml-2 px-2 text-small"
        disabled={!canWrite}
        onClick={() => undoable('Amendment discarded', discard)}
      >
        Discard the amendment
      </Button>
    </section>
  );
}

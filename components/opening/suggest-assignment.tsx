import { useState } from 'react';
import { Wand2, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { suggestAssignment } from '@/lib/domain/opening/suggest-assignment';
import { afterPaint } from './after-paint';
import { usePlan } from './plan-context';

/** Shares out the competencies among the seats, and says why it does so. */
export function SuggestAssignment() {
  const { plan, people, source, editUndoably } = usePlan();
  const [reasons, setReasons] = useState<readonly string[] | null>(null);
  const { busy, trouble, run } = useTask();

  async function suggest() {
    await afterPaint();
    const suggestion = suggestAssignment({ plan, people, source });
    const suggested = new Map(suggestion.seats.map((seat) => [seat.id, seat]));
    setReasons(suggestion.reasons);
    // The seats as they are stored by now: somebody may have been added meanwhile.
    editUndoably('Competencies shared out', ({ seats }) => ({
      seats: seats.map((seat) => suggested.get(seat.id) ?? seat),
    }));
  }

  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Button aria-busy={busy} onClick={() => run(suggest)}>
          <Wand2 aria-hidden size={16} /> Suggest assignment
        </Button>
        <p className="min-w-0 flex-1 text-small text-muted">
          {busy
            ? 'Comparing the ways to share out the competencies…'
            : 'Replaces the ticks below, with as few warnings as this panel allows. The same panel always gets the same.'}
        </p>
      </div>
      {trouble && <Message tone="trouble">The ticks are as they were. {trouble}</Message>}
      {reasons && (
        <section
          aria-label="Why this assignment"
          className="mb-3 rounded-control bg-raised py-1.5 pr-1.5 pl-4"
        >
          <div className="flex items-center">
            <h3 className="flex-1 font-semibold">Why this assignment</h3>
            <IconButton icon={X} label="Hide the reasons" onClick={() => setReasons(null)} />
          </div>
          <ul className="grid max-h-60 grid-cols-1 gap-1 overflow-auto pr-3 pb-1.5 text-small" tabIndex={0}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { clearRatings, markNotAssessed } from '@/lib/app/mark-not-assessed';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { hasEvidence, unrated } from '@/lib/domain/coverage';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';

/**
 * The short way through the wrap-up of an interview that was ended early: all that was not come to is marked not assessed
 * at once, and the same button takes it back. Nothing where the interview ran its course or nothing is left to mark.
 */
export function MarkRestNotAssessed() {
  const { interview, kit, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const [marked, setMarked] = useState<readonly CompetencyId[]>([]);
  const standing = marked.filter((id) => state.ratings.get(id) === 'not-assessed');
  const rest = unrated(kit, state)
    .map(({ id }) => id)
    .filter((id) => !hasEvidence(state, id));
  if (interview.outcome === null || (rest.length === 0 && standing.length === 0)) return null;

  function mark() {
    markNotAssessed(session, rest);
    setMarked(rest);
  }

  function takeBack() {
    clearRatings(session, standing);
    setMarked([]);
  }

  const done = rest.length === 0;
  return (
    <section aria-label="Not come to" className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0 grow basis-[9rem] text-small text-muted">
        {done ? `${counted(standing)} marked not assessed` : `${counted(rest)} without rating or evidence`}
      </p>
      <Button disabled={!canWrite} onClick={done ? takeBack : mark}>
        {done ? 'Undo' : 'Mark not assessed'}
      </Button>
    </section>
  );
}

function counted({ length }: readonly CompetencyId[]): string {
  return `${length} ${length === 1 ? 'competency' : 'competencies'}`;
}

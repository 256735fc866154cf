import { useMemo } from 'react';
import { OpeningLoops } from '@/components/loop/opening-loops';
import { OpeningMissing } from '@/components/opening/opening-missing';
import { OpeningView } from '@/components/opening/opening-view';
import { candidateFigures } from '@/components/scorecard/candidate-figures';
import { Candidates } from '@/components/scorecard/candidates';
import { useMinute } from '@/lib/app/use-minute';
import { useLoopsOfOpening } from '@/lib/db/live/use-loops';
import { useOpening } from '@/lib/db/live/use-openings';
import type { OpeningInFull } from '@/lib/db/live/use-openings';
import type { OpeningId } from '@/lib/domain/opening/opening';

/** One opening: its plan, the loops that run by it, and their candidates side by side. */
export function OpeningPage({ id }: { readonly id: OpeningId }) {
  const inFull = useOpening(id);
  if (inFull === undefined) return null;
  if (inFull === null) return <OpeningMissing />;
  return (
    <OpeningView inFull={inFull}>
      <LoopsAndCandidates {...inFull} />
    </OpeningView>
  );
}

/** Apart from the plan, which is there before all scorecards of all loops are read. */
function LoopsAndCandidates({ opening, plan, plans }: OpeningInFull) {
  const loops = useLoopsOfOpening(opening.id, useMinute());
  const figures = useMemo(() => loops && candidateFigures(plans, loops), [plans, loops]);
  return (
    <div className="grid grid-cols-1 gap-9">
      <OpeningLoops opening={opening} plan={plan} loops={loops} />
      {figures && <Candidates {...figures} />}
    </div>
  );
}

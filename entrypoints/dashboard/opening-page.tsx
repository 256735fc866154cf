import { OpeningLoops } from '@/components/loop/opening-loops';
import { OpeningMissing } from '@/components/opening/opening-missing';
import { OpeningView } from '@/components/opening/opening-view';
import { useOpening } from '@/lib/db/live/use-openings';
import type { OpeningId } from '@/lib/domain/opening/opening';

/** One opening: its plan, and the loops that run by it. */
export function OpeningPage({ id }: { readonly id: OpeningId }) {
  const inFull = useOpening(id);
  if (inFull === undefined) return null;
  if (inFull === null) return <OpeningMissing />;
  return (
    <OpeningView inFull={inFull}>
      <OpeningLoops opening={inFull.opening} plan={inFull.plan} />
    </OpeningView>
  );
}

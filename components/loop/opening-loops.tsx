import { Button } from '@/components/ui/button';
import type { LoopSummary } from '@/lib/db/live/use-loops';
import type { Opening } from '@/lib/domain/opening/opening';
import type { Plan } from '@/lib/domain/opening/plan';
import { LoopList } from './loop-list';
import { NewLoops } from './new-loops';
import { useInlineForm } from './use-inline-form';

interface OpeningLoopsProps {
  readonly opening: Opening;
  /** The plan that new loops are made by. */
  readonly plan: Plan;
  /** Its loops; undefined while they are being read. */
  readonly loops: readonly LoopSummary[] | undefined;
}

/** The loops of an opening, and the way to make many at once. */
export function OpeningLoops({ opening, plan, loops }: OpeningLoopsProps) {
  const { shown, show, close, opener } = useInlineForm<'new'>();
  const ready = plan.seats.some(({ competencies }) => competencies.length > 0);
  return (
    <section aria-label="Loops of this opening">
      <header className="mb-2 flex items-center gap-3">
        <h2 className="flex-1 font-semibold">Loops</h2>
        <Button
          ref={opener}
          look={ready && loops?.length === 0 ? 'primary' : 'plain'}
          aria-expanded={shown !== null}
          disabled={!ready}
          onClick={() => (shown ? close() : show('new'))}
        >
          New loops
        </Button>
      </header>
      {shown && ready && <NewLoops opening={opening} plan={plan} onClose={close} />}
      {loops?.length === 0 && !shown && (
        <p className="rounded-control border border-dashed border-line px-6 py-6 text-center text-muted">
          {ready
            ? `A loop is all interviews of one candidate. Paste your candidates with New loops, then hand out the kits from each loop’s page.${plan.lockedAt === null ? ' The plan stays open for changes until the first kit goes out.' : ''}`
            : 'Put somebody on the panel and give them competencies above; then loops can be made.'}
        </p>
      )}
      {loops && loops.length > 0 && <LoopList loops={loops} />}
    </section>
  );
}

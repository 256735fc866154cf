import { buttonClass } from '@/components/ui/button';
import { verdictLabel } from '@/lib/domain/debrief/debrief-event';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import { DecisionText } from './decision-text';

interface DebriefLineProps {
  readonly loopId: LoopId;
  readonly debrief: Debrief;
}

/** How far the debrief of a loop is, and the way into it; with its decision once that is recorded. */
export function DebriefLine({ loopId, debrief }: DebriefLineProps) {
  const { decision, openedAt } = debrief;
  return (
    <section
      aria-label="Debrief"
      className="mb-5 grid grid-cols-1 gap-2 rounded-control border border-line bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-60 flex-1">
          {decision ? (
            <b className="font-semibold">Decided: {verdictLabel(decision.verdict)}</b>
          ) : openedAt === null ? (
            'The debrief takes the competencies one by one, the widest disagreement first, and ends with the decision.'
          ) : (
            'The debrief has begun and nothing is decided yet.'
          )}
        </p>
        <a
          href={`#/debriefs/${loopId}`}
          className={buttonClass(decision ? 'plain' : 'primary', 'print:hidden')}
        >
          {openedAt === null ? 'Start the debrief' : decision ? 'Open the debrief' : 'Go on with the debrief'}
        </a>
      </div>
      {decision && <DecisionText decision={decision} />}
    </section>
  );
}

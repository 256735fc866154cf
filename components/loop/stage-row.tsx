import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { resumeStage } from '@/lib/app/resume-stage';
import { skipStage } from '@/lib/app/skip-stage';
import type { PlanStage } from '@/lib/domain/opening/plan';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';
import { useInlineForm } from './use-inline-form';

/** A stage of the plan above its interviewers, and the way to leave it out for this candidate. */
export function StageRow({ stage }: { readonly stage: PlanStage }) {
  const { skippedStages, withdrew } = usePlanned();
  const { shown, show, close, opener } = useInlineForm<'stage'>();
  const skipped = skippedStages.some((each) => each.stage === stage.id);
  return (
    <>
      <tr>
        <th
          scope="rowgroup"
          colSpan={3}
          className="border-t border-line bg-raised py-1 pr-2 pl-4 text-left font-normal"
        >
          <div className="flex min-h-7.5 items-center gap-2">
            <p dir="auto" className="flex-1">
              <span className="font-semibold">{stage.title}</span>
              <span className="text-muted">
                {' '}
                · {stage.minutes} min{skipped && ' · skipped for this candidate'}
              </span>
            </p>
            {withdrew === null && (
              <Button ref={opener} look="quiet" aria-expanded={shown !== null} onClick={() => show('stage')}>
                {skipped ? 'Take the stage back in…' : 'Skip the stage…'}
              </Button>
            )}
          </div>
        </th>
      </tr>
      {shown && (
        <tr>
          <td colSpan={3} className="bg-raised px-4 pb-3">
            <StageForm stage={stage} skipped={skipped} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}

interface StageFormProps {
  readonly stage: PlanStage;
  readonly skipped: boolean;
  readonly onClose: () => void;
}

function StageForm({ stage, skipped, onClose }: StageFormProps) {
  const app = useApp();
  const { loop } = usePlanned();
  const given = { loopId: loop.id, stage: stage.id };
  return skipped ? (
    <ReasonForm
      title={`Take back in: ${stage.title}`}
      explain="Its scorecards are expected again."
      verb="Take back in"
      onDecide={(reason) => resumeStage(app, { ...given, reason })}
      onClose={onClose}
    />
  ) : (
    <ReasonForm
      title={`Skip: ${stage.title}`}
      explain="Nothing is expected from it for this candidate. Other candidates keep it, and you can take it back in."
      verb="Skip stage"
      onDecide={(reason) => skipStage(app, { ...given, reason })}
      onClose={onClose}
    />
  );
}

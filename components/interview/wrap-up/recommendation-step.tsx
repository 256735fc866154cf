import { Button } from '@/components/ui/button';
import { choiceClass, choiceListClass } from '@/components/ui/choice';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { recommend } from '@/lib/app/recommend';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { unrated } from '@/lib/domain/coverage';
import { recommendationLabel, RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { BeforeSealing } from './before-sealing';
import { SignatureLine } from './signature-line';
import { StepHeading } from './step-heading';
import { StillOpen } from './still-open';

interface RecommendationStepProps {
  readonly onStep: (step: number) => void;
}

/** The overall verdict, closed until every competency is decided; then the seal. */
export function RecommendationStep({ onStep }: RecommendationStepProps) {
  const { kit, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const { busy, trouble, run } = useTask();
  const locked = unrated(kit, state).length > 0;

  return (
    <div className="grid min-h-0 grid-cols-1 grid-rows-[minmax(0,1fr)_auto]">
      <main className="grid grid-cols-1 content-start gap-3 overflow-auto p-3">
        <StepHeading>Recommendation</StepHeading>
        <StillOpen onStep={onStep} />
        <BeforeSealing onStep={onStep} />
        <div>
          {!locked && (
            <p className="mb-2 text-muted">
              Your own verdict on the evidence, given before you see anyone else&apos;s.
            </p>
          )}
          <div
            role="radiogroup"
            aria-label="Recommendation"
            className={`${choiceListClass} ${locked ? 'opacity-60' : ''}`}
          >
            {RECOMMENDATIONS.map((recommendation) => (
              <label key={recommendation} className={`flex min-h-9 items-center ${choiceClass}`}>
                <input
                  type="radio"
                  name="recommendation"
                  className="size-4 accent-accent outline-none"
                  checked={state.recommendation === recommendation}
                  disabled={locked || !canWrite}
                  onChange={() => recommend(session, recommendation)}
                />
                {recommendationLabel(recommendation)}
              </label>
            ))}
          </div>
        </div>
        <SignatureLine />
        {trouble && (
          <Message tone="trouble">The scorecard was not sealed; all is kept as it was. {trouble}</Message>
        )}
      </main>
      <footer className="flex flex-wrap gap-2 border-t border-line bg-surface p-3">
        <Button onClick={() => onStep(kit.parts.length - 1)}>Back</Button>
        <Button
          look="primary"
          className="flex-1"
          disabled={locked || !canWrite || busy || state.recommendation === null}
          onClick={() => run(() => sealScorecard(session))}
        >
          {busy ? 'Sealing…' : 'Seal scorecard'}
        </Button>
      </footer>
    </div>
  );
}

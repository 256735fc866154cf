import { goToStep } from '@/lib/app/wrap-up';
import { wrapUpStandings } from '@/lib/domain/wrap-up-standing';
import { useLive } from '../live-context';
import { Notices } from '../notices';
import { MarkRestNotAssessed } from '../outcome/mark-rest-not-assessed';
import { useCanWrite, useSession } from '../session-context';
import { AmendmentBanner } from './amendment-banner';
import { ProgressRail } from './progress-rail';
import { RatingStep } from './rating-step';
import { RecommendationStep } from './recommendation-step';
import { useWordingReview } from './use-wording-review';
import { WordingContext } from './wording-context';
import { WrapUpBar } from './wrap-up-bar';

/** After the call: one competency a screen, then the recommendation, then the seal. A page that reads along follows. */
export function WrapUpScreen() {
  const session = useSession();
  const canWrite = useCanWrite();
  const { interview, kit, state } = useLive();
  const wording = useWordingReview();
  const { step } = state;
  const part = kit.parts[step];
  const onStep = (to: number) => canWrite && goToStep(session, to);

  return (
    <WordingContext value={wording}>
      <div className="grid h-screen grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
        <div>
          <WrapUpBar />
          <Notices />
          <AmendmentBanner />
          <ProgressRail standings={wrapUpStandings(kit, state, wording)} step={step} onStep={onStep} />
          {interview.outcome !== null && (
            <section
              aria-label="Ended early"
              className="border-line has-[p]:border-b has-[p]:px-3 has-[p]:py-2"
            >
              <MarkRestNotAssessed />
            </section>
          )}
        </div>
        {part ? (
          <RatingStep key={part.competency.id} competency={part.competency} step={step} onStep={onStep} />
        ) : (
          <RecommendationStep onStep={onStep} />
        )}
      </div>
    </WordingContext>
  );
}

import { goToStep } from '@/lib/app/wrap-up';
import { useLive } from '../live-context';
import { ReaderNotice } from '../reader-notice';
import { SaveStatus } from '../save-status';
import { useCanWrite, useSession } from '../session-context';
import { TopBar } from '../top-bar';
import { ProgressRail } from './progress-rail';
import { RecommendationStep } from './recommendation-step';
import { RatingStep } from './rating-step';

/** After the call: one competency a screen, then the recommendation, then the seal. A page that reads along follows. */
export function WrapUpScreen() {
  const session = useSession();
  const canWrite = useCanWrite();
  const { interview, kit, state } = useLive();
  const { step } = state;
  const part = kit.parts[step];
  const onStep = (to: number) => canWrite && goToStep(session, to);

  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_auto_minmax(0,1fr)]">
      <div>
        <TopBar>
          <span className="truncate">
            Wrap-up · <bdi className="font-semibold">{interview.candidate}</bdi>
          </span>
          <SaveStatus />
        </TopBar>
        <ReaderNotice />
      </div>
      <ProgressRail kit={kit} ratings={state.ratings} step={step} onStep={onStep} />
      {part ? (
        <RatingStep key={part.competency.id} competency={part.competency} step={step} onStep={onStep} />
      ) : (
        <RecommendationStep onStep={onStep} />
      )}
    </div>
  );
}

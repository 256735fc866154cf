import { useState } from 'react';
import type { Interview } from '@/lib/domain/interview';
import type { Kit } from '@/lib/domain/kit';
import { ReaderNotice } from '../reader-notice';
import { SaveStatus } from '../save-status';
import { useCapturedState } from '../session-context';
import { TopBar } from '../top-bar';
import { ProgressRail } from './progress-rail';
import { RecommendationStep } from './recommendation-step';
import { RatingStep } from './rating-step';

interface WrapUpScreenProps {
  readonly interview: Interview;
  readonly kit: Kit;
}

/** After the call: one competency a screen, then the recommendation, then the seal. */
export function WrapUpScreen({ interview, kit }: WrapUpScreenProps) {
  const state = useCapturedState();
  const [step, setStep] = useState(0);
  if (!state) return null;
  const part = kit.parts[step];

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
      <ProgressRail kit={kit} ratings={state.ratings} step={step} onStep={setStep} />
      {part ? (
        <RatingStep
          key={part.competency.id}
          interview={interview}
          competency={part.competency}
          state={state}
          step={step}
          onStep={setStep}
        />
      ) : (
        <RecommendationStep kit={kit} state={state} onStep={setStep} />
      )}
    </div>
  );
}

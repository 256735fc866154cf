import { Button } from '@/components/ui/button';
import { rate } from '@/lib/app/rate';
import { backToQuestions } from '@/lib/app/wrap-up';
import type { Competency } from '@/lib/domain/bank/competency';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { AnchoredRating } from './anchored-rating';
import { EvidencePane } from './evidence-pane';
import { RationaleBox } from './rationale-box';

interface RatingStepProps {
  readonly competency: Competency;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** One competency: its evidence above, and below its anchors with the rating, and why. */
export function RatingStep({ competency, step, onStep }: RatingStepProps) {
  const { interview, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const rating = state.ratings.get(competency.id) ?? null;

  return (
    <div className="grid min-h-0 grid-cols-1 grid-rows-[minmax(0,1fr)_auto]">
      <main className="min-h-0 overflow-auto tall:grid tall:grid-cols-1 tall:grid-rows-[auto_minmax(0,1fr)] tall:overflow-hidden">
        <EvidencePane competency={competency} />
        <div className="scroll-pt-8 overflow-auto px-3 pb-3">
          <AnchoredRating
            competency={competency}
            value={rating}
            disabled={!canWrite}
            onChange={(value) => rate(session, competency.id, value)}
          />
          <RationaleBox competency={competency} rating={rating} />
        </div>
      </main>
      <footer className="flex flex-wrap gap-2 border-t border-line bg-surface p-3">
        {step > 0 && <Button onClick={() => onStep(step - 1)}>Back</Button>}
        {step === 0 && interview.amendment === null && (
          <Button disabled={!canWrite} onClick={() => backToQuestions(session, interview)}>
            Back to questions
          </Button>
        )}
        <Button look="primary" className="flex-1" onClick={() => onStep(step + 1)}>
          {rating === null ? 'Skip for now' : 'Continue'}
        </Button>
      </footer>
    </div>
  );
}

import { Button } from '@/components/ui/button';
import { rate } from '@/lib/app/rate';
import { backToQuestions } from '@/lib/app/wrap-up';
import type { Competency } from '@/lib/domain/bank/competency';
import { useLive } from '../live-context';
import { NoteLine } from '../note-line';
import { useCanWrite, useSession } from '../session-context';
import { AnchoredRating } from './anchored-rating';
import { RationaleBox } from './rationale-box';
import { StepHeading } from './step-heading';

interface RatingStepProps {
  readonly competency: Competency;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** One competency: its evidence, its anchors with the rating, and why. */
export function RatingStep({ competency, step, onStep }: RatingStepProps) {
  const { interview, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const evidence = state.notes.filter((note) => note.competency === competency.id);
  const rating = state.ratings.get(competency.id) ?? null;

  return (
    <div className="grid grid-cols-1 min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <main className="overflow-auto px-3 pb-3">
        <div className="pt-3 pb-2">
          <StepHeading>{competency.title}</StepHeading>
        </div>
        <h2 className="text-small font-semibold text-muted">Evidence</h2>
        {evidence.length === 0 ? (
          <p className="py-1 text-weak">
            No evidence noted. A rating needs some: add a rationale, or choose not assessed.
          </p>
        ) : (
          <ol>
            {evidence.map((note) => (
              <NoteLine key={note.id} note={note} />
            ))}
          </ol>
        )}
        <AnchoredRating
          competency={competency}
          value={rating}
          disabled={!canWrite}
          onChange={(value) => rate(session, competency.id, value)}
        />
        <RationaleBox
          competency={competency.id}
          stored={state.rationales.get(competency.id) ?? ''}
          readOnly={!canWrite}
        />
      </main>
      <footer className="flex gap-2 border-t border-line bg-surface p-3">
        {step === 0 ? (
          <Button disabled={!canWrite} onClick={() => backToQuestions(session, interview)}>
            Back to questions
          </Button>
        ) : (
          <Button onClick={() => onStep(step - 1)}>Back</Button>
        )}
        <Button look="primary" className="flex-1" onClick={() => onStep(step + 1)}>
          {rating === null ? 'Skip for now' : 'Continue'}
        </Button>
      </footer>
    </div>
  );
}

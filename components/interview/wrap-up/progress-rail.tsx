import { Check } from 'lucide-react';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import type { Kit } from '@/lib/domain/kit';
import type { Rating } from '@/lib/domain/rating';

interface ProgressRailProps {
  readonly kit: Kit;
  readonly ratings: ReadonlyMap<CompetencyId, Rating>;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** The steps of the wrap-up: a figure per competency with a tick where it is decided, then the recommendation. */
export function ProgressRail({ kit, ratings, step, onStep }: ProgressRailProps) {
  return (
    <nav
      aria-label="Wrap-up steps"
      className="flex flex-wrap gap-1 border-b border-line bg-surface px-3 py-1.5"
    >
      {kit.parts.map(({ competency }, index) => {
        const decided = ratings.has(competency.id);
        return (
          <button
            key={competency.id}
            type="button"
            title={competency.title}
            aria-label={`${competency.title}: ${decided ? 'decided' : 'open'}`}
            aria-current={step === index ? 'step' : undefined}
            onClick={() => onStep(index)}
            className="grid h-6 min-w-6 place-items-center rounded-full border border-line px-1 text-small aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
          >
            {decided ? <Check aria-hidden size={14} className="text-accent" /> : index + 1}
          </button>
        );
      })}
      <button
        type="button"
        aria-current={step === kit.parts.length ? 'step' : undefined}
        onClick={() => onStep(kit.parts.length)}
        className="ml-auto h-6 rounded-full border border-line px-2 text-small aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
      >
        Seal
      </button>
    </nav>
  );
}

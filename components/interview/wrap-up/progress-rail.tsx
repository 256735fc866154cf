import type { CompetencyStanding } from '@/lib/domain/wrap-up-standing';
import { RailStep } from './rail-step';

interface ProgressRailProps {
  readonly standings: readonly CompetencyStanding[];
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** The steps of the wrap-up: a figure per competency until it is decided, then its mark; last the recommendation. */
export function ProgressRail({ standings, step, onStep }: ProgressRailProps) {
  return (
    <nav
      aria-label="Wrap-up steps"
      className="flex flex-wrap gap-1 border-b border-line bg-surface px-3 py-1.5"
    >
      {standings.map((standing, index) => (
        <RailStep
          key={standing.competency.id}
          standing={standing}
          figure={index + 1}
          current={step === index}
          onChoose={() => onStep(index)}
        />
      ))}
      <button
        type="button"
        aria-current={step >= standings.length ? 'step' : undefined}
        onClick={() => onStep(standings.length)}
        className="ml-auto min-h-6 rounded-full border border-line px-2.5 text-small hover:bg-raised aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
      >
        Seal
      </button>
    </nav>
  );
}

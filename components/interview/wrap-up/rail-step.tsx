import { Check } from 'lucide-react';
import { standingWords } from '@/lib/domain/wrap-up-standing';
import type { CompetencyStanding } from '@/lib/domain/wrap-up-standing';

interface RailStepProps {
  readonly standing: CompetencyStanding;
  readonly figure: number;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/**
 * One competency on the rail. Its marks differ in shape: a figure is open and a tick decided, a broken edge lacks evidence, and
 * a quotation mark has wording to look at.
 */
export function RailStep({ standing, figure, current, onChoose }: RailStepProps) {
  const { competency, decided, withoutEvidence, openWording } = standing;
  const words = `${competency.title}: ${standingWords(standing)}`;
  return (
    <button
      type="button"
      title={words}
      aria-label={words}
      aria-current={current ? 'step' : undefined}
      onClick={onChoose}
      className={`relative grid h-6 min-w-6.5 place-items-center rounded-full border px-1 text-small hover:bg-raised aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:outline-1 aria-[current]:outline-accent ${withoutEvidence ? 'border-dashed border-weak' : 'border-line aria-[current]:border-accent'}`}
    >
      {decided ? (
        <Check aria-hidden size={14} className={withoutEvidence ? 'text-weak' : 'text-accent'} />
      ) : (
        figure
      )}
      {openWording > 0 && (
        <span
          aria-hidden
          className="absolute -top-1 -right-1 grid size-3.5 place-items-center rounded-full border border-weak bg-surface text-[0.85rem] leading-none font-bold text-weak"
        >
          <span className="translate-y-[0.2em]">”</span>
        </span>
      )}
    </button>
  );
}

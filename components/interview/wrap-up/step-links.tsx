import type { CompetencyId } from '@/lib/domain/bank/competency';
import { useLive } from '../live-context';

/** A way to a competency's step. */
export interface StepLink {
  readonly key: string;
  readonly text: string;
  readonly competency: CompetencyId;
}

interface StepLinksProps {
  readonly links: readonly StepLink[];
  readonly onStep: (step: number) => void;
}

/** Ways back to the steps where something is to be done. */
export function StepLinks({ links, onStep }: StepLinksProps) {
  const { kit } = useLive();
  return (
    <ul>
      {links.map(({ key, text, competency: to }) => (
        <li key={key}>
          <button
            type="button"
            dir="auto"
            className="min-h-7 max-w-full text-left break-words text-accent underline underline-offset-2"
            onClick={() => onStep(kit.parts.findIndex(({ competency }) => competency.id === to))}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

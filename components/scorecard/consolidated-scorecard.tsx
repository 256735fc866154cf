import { byDisagreement } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import { CompetencyItem } from './competency-item';
import { Matrix } from './matrix';
import { raterLetters } from './rater-letters';
import { TopLine } from './top-line';

/** The panel's scorecards combined: the figures at a glance, the matrix, then competency by competency. */
export function ConsolidatedScorecard({ consolidation }: { readonly consolidation: Consolidation }) {
  const letters = raterLetters(consolidation.raters);
  return (
    <section aria-label="Consolidated scorecard" className="grid grid-cols-1 gap-5">
      <TopLine consolidation={consolidation} />
      <Matrix consolidation={consolidation} letters={letters} />
      {byDisagreement(consolidation).map((competency) => (
        <CompetencyItem
          key={competency.competency.id}
          consolidated={competency}
          raters={consolidation.raters}
          letters={letters}
        />
      ))}
    </section>
  );
}

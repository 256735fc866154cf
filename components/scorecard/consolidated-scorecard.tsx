import { byDisagreement } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import { CompetencyItem } from './competency-item';
import { Matrix } from './matrix';
import { raterLetters } from './rater-letters';
import { TopLine } from './top-line';

interface ConsolidatedScorecardProps {
  readonly consolidation: Consolidation;
  /** The composite that a candidate has to reach; null where no bar is set. */
  readonly bar: number | null;
  /** What the panel agreed on in its debrief. */
  readonly consensus: Debrief['consensus'];
}

/** The panel's scorecards combined: the figures at a glance, the matrix, then competency by competency. */
export function ConsolidatedScorecard({ consolidation, bar, consensus }: ConsolidatedScorecardProps) {
  const letters = raterLetters(consolidation.raters);
  return (
    <section aria-label="Consolidated scorecard" className="grid grid-cols-1 gap-5">
      <TopLine consolidation={consolidation} bar={bar} consensus={consensus} />
      <Matrix consolidation={consolidation} letters={letters} consensus={consensus} />
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

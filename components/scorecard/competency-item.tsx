import type { ConsolidatedCompetency, Rater } from '@/lib/domain/consolidation';
import { AnchoredRatings } from './anchored-ratings';
import { DotPlot } from './dot-plot';
import { EvidenceColumns } from './evidence-columns';
import type { RaterLetters } from './rater-letters';
import { SpreadFlag } from './spread-flag';

interface CompetencyItemProps {
  readonly consolidated: ConsolidatedCompetency;
  readonly raters: readonly Rater[];
  readonly letters: RaterLetters;
}

/** One competency for the debrief: where the ratings lie, what their anchors say, the evidence on both sides. */
export function CompetencyItem({ consolidated, raters, letters }: CompetencyItemProps) {
  const { competency, spread, count, evidence } = consolidated;
  return (
    <article
      aria-label={competency.title}
      className="grid grid-cols-1 gap-3 rounded-control border border-line bg-surface px-4 py-3.5 print:break-inside-avoid-page"
    >
      <h2 className="text-[1.07rem] font-semibold">
        {competency.title}
        <SpreadFlag spread={spread} />
      </h2>
      {count > 0 ? (
        <>
          <DotPlot consolidated={consolidated} letters={letters} />
          <AnchoredRatings consolidated={consolidated} raters={raters} letters={letters} />
        </>
      ) : (
        <p className="text-muted">
          Nobody rated this competency. Decide in the debrief whether that is acceptable.
        </p>
      )}
      <EvidenceColumns evidence={evidence} letters={letters} />
    </article>
  );
}

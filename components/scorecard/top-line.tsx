import type { ReactNode } from 'react';
import { gaps, toDiscuss } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import { formatMean } from '@/lib/domain/format';
import { recommendationLabel, RECOMMENDATIONS } from '@/lib/domain/recommendation';

/** Four figures to read first, each with what it means. */
export function TopLine({ consolidation }: { readonly consolidation: Consolidation }) {
  const { composite, competencies, raters } = consolidation;
  const missing = gaps(consolidation);
  const discuss = toDiscuss(consolidation);
  const assessed = competencies.length - missing.length;
  const votes = RECOMMENDATIONS.toReversed().flatMap((recommendation) => {
    const count = raters.filter((rater) => rater.recommendation === recommendation).length;
    return count === 0 ? [] : [`${count} ${recommendationLabel(recommendation).toLowerCase()}`];
  });
  const [first = 'none', ...rest] = votes;

  return (
    <dl className="grid grid-cols-4 divide-x divide-line rounded-control border border-line bg-surface max-[60rem]:grid-cols-2 max-[60rem]:divide-x-0">
      <Figure
        name="Composite"
        value={composite === null ? 'none' : formatMean(composite)}
        unit="of 5"
        why="The mean of the competencies assessed, each weighing the same."
      />
      <Figure
        name="Coverage"
        value={String(assessed)}
        unit={`of ${competencies.length} competencies`}
        why={missing.length === 0 ? 'Every competency has a rating.' : `Nobody assessed: ${titles(missing)}`}
      />
      <Figure
        name="To discuss"
        value={String(discuss.length)}
        unit="spread of 2 or more"
        why={discuss.length === 0 ? 'No two ratings lie far apart.' : titles(discuss)}
      />
      <Figure
        name="Recommendations, kept apart"
        value={first}
        unit={rest.map((vote) => `· ${vote}`).join(' ')}
        why="They never enter the composite."
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly unit: ReactNode;
  readonly why: string;
}

function Figure({ name, value, unit, why }: FigureProps) {
  return (
    <div className="px-4 py-3">
      <dt className="text-small text-muted">{name}</dt>
      <dd>
        <span className="text-[1.57rem] leading-tight font-bold tracking-tight">{value}</span>{' '}
        <span className="text-muted">{unit}</span>
        <p className="mt-0.5 text-small text-muted">{why}</p>
      </dd>
    </div>
  );
}

function titles(competencies: ReturnType<typeof gaps>): string {
  return competencies.map(({ competency }) => competency.title).join('; ');
}

import { toDiscuss, gaps, weighed } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import { consensusComposite } from '@/lib/domain/decision/consensus-composite';
import type { Robustness } from '@/lib/domain/decision/robustness';
import { robustnessOf } from '@/lib/domain/decision/robustness';
import { robustnessWords } from '@/lib/domain/decision/robustness-words';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import { formatMean } from '@/lib/domain/format';
import { recommendationLabel, RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { Figure } from './figure';

interface TopLineProps {
  readonly consolidation: Consolidation;
  /** The composite that a candidate has to reach; null where no bar is set. */
  readonly bar: number | null;
  readonly consensus: Debrief['consensus'];
}

/** Four figures to read first, each with what it means and what it rests on. */
export function TopLine({ consolidation, bar, consensus }: TopLineProps) {
  const { competencies } = consolidation;
  const missing = gaps(consolidation);
  const assessed = competencies.length - missing.length;
  const robustness = robustnessOf(weighed(competencies), bar);
  const agreed = consensusComposite(weighed(competencies), consensus);

  return (
    <dl className="grid grid-cols-[1.3fr_1fr_1fr_1.2fr] divide-x divide-line rounded-control border border-line bg-surface max-[60rem]:grid-cols-2 max-[60rem]:divide-x-0">
      <Figure name="Composite" value={figureOrNone(robustness.composite)} unit={rangeWords(robustness)}>
        {formulaWords(consolidation)} {robustnessWords(robustness, names(consolidation)).join(' ')}
        {agreed !== null && ` With the levels that the panel agreed on it is ${formatMean(agreed)}.`}
      </Figure>
      <Figure
        name="Coverage"
        value={String(assessed)}
        unit={`of ${competencies.length} ${competencies.length === 1 ? 'competency' : 'competencies'}`}
      >
        {missing.length === 0 ? 'Every competency has a rating.' : `Nobody assessed: ${titles(missing)}`}
      </Figure>
      <AgreementFigure consolidation={consolidation} />
      <RecommendationFigure consolidation={consolidation} />
    </dl>
  );
}

/** How many of the competencies that two or more rated lie within one level. */
function AgreementFigure({ consolidation }: { readonly consolidation: Consolidation }) {
  const shared = consolidation.competencies.filter(({ count }) => count >= 2);
  const discuss = toDiscuss(consolidation);
  if (shared.length === 0) {
    return (
      <Figure name="Agreement" value="none" unit="to compare">
        No competency was rated by two interviewers.
      </Figure>
    );
  }
  return (
    <Figure
      name="Agreement"
      value={String(shared.length - discuss.length)}
      unit={`of ${shared.length} within one level`}
    >
      {discuss.length === 0 ? 'No two ratings lie far apart.' : `To discuss: ${titles(discuss)}`}
    </Figure>
  );
}

function RecommendationFigure({ consolidation: { raters } }: { readonly consolidation: Consolidation }) {
  const votes = RECOMMENDATIONS.toReversed().flatMap((recommendation) => {
    const count = raters.filter((rater) => rater.recommendation === recommendation).length;
    return count === 0 ? [] : [`${count} ${recommendationLabel(recommendation).toLowerCase()}`];
  });
  const [first = 'none', ...rest] = votes;
  return (
    <Figure name="Recommendations, kept apart" value={first} unit={rest.map((vote) => `· ${vote}`).join(' ')}>
      They never enter the composite.
    </Figure>
  );
}

/** How the composite comes about, with the name that exports give the formula. */
function formulaWords({ formula, competencies }: Consolidation): string {
  const weights = new Set(competencies.map(({ weight }) => weight));
  return `The mean of what was assessed, weighted ${weights.size > 1 ? 'as planned' : 'equally'} (${formula}).`;
}

/** The range of the composite with any one part left out. */
function rangeWords({ composite, leaveOneOut: { range } }: Robustness): string {
  if (composite === null || range === null) return 'of 5';
  return `of 5 · ${formatMean(range[0])} to ${formatMean(range[1])} with one left out`;
}

function figureOrNone(figure: number | null): string {
  return figure === null ? 'none' : formatMean(figure);
}

function names({ raters, competencies }: Consolidation) {
  return {
    rater: (id: string) => raters.find(({ scorecardId }) => scorecardId === id)?.interviewer.name ?? id,
    competency: (id: string) =>
      competencies.find(({ competency }) => competency.id === id)?.competency.title ?? id,
    figure: (composite: number) => formatMean(composite),
  };
}

function titles(competencies: ReturnType<typeof gaps>): string {
  return competencies.map(({ competency }) => competency.title).join('; ');
}

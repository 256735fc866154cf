import { gaps, SPREAD_TO_DISCUSS, toDiscuss, weighed } from '../domain/consolidation';
import type { ConsolidatedCompetency, Consolidation } from '../domain/consolidation';
import type { PanelResult } from '../domain/consolidated-scorecard';
import type { Debrief } from '../domain/debrief/debrief';
import { consensusComposite } from '../domain/decision/consensus-composite';
import { robustnessOf } from '../domain/decision/robustness';
import type { Robustness } from '../domain/decision/robustness';
import { robustnessWords } from '../domain/decision/robustness-words';
import { formatMean } from '../domain/format';
import { recommendationLabel } from '../domain/recommendation';
import { markdownRater } from './markdown-rater';
import { markdownLine } from './markdown-text';

/** What a panel asks first, as items of a list: the composite and what it rests on, coverage, recommendations, gaps. */
export function markdownTopLines({ consolidation, bar, debrief }: PanelResult): string[] {
  const { competencies, raters } = consolidation;
  const robustness = robustnessOf(weighed(competencies), bar);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Composite', [compositeWords(consolidation)]],
    ['With one interviewer or competency left out', rangeWords(robustness)],
    ['Bar', barWords(bar)],
    ['What the composite rests on', restWords(robustness, consolidation)],
    ['Composite with the levels that the panel agreed on', agreedWords(consolidation, debrief)],
    ['Coverage', [coverageWords(consolidation)]],
    [
      'Recommendations',
      raters.map((rater) => `${markdownRater(rater)}: ${recommendationLabel(rater.recommendation)}`),
    ],
    ['Assessed by nobody', titles(gaps(consolidation))],
    [`To discuss (ratings ${SPREAD_TO_DISCUSS} or more levels apart)`, titles(toDiscuss(consolidation))],
  ];
  return lines.flatMap(([name, items]) => (items.length === 0 ? [] : [`- ${name}: ${items.join('; ')}`]));
}

/** Whether the competencies count differently, so that each weight has to be shown. */
export function weightsDiffer({ competencies }: Consolidation): boolean {
  return new Set(competencies.map(({ weight }) => weight)).size > 1;
}

function compositeWords(consolidation: Consolidation): string {
  const { composite, formula } = consolidation;
  const how = weightsDiffer(consolidation) ? 'weighted as in the table' : 'equally weighted';
  return `${formatMean(composite)} of 5, the mean of the competencies' means, ${how} (${formula})`;
}

function rangeWords({ leaveOneOut: { range } }: Robustness): string[] {
  return range ? [`${formatMean(range[0])} to ${formatMean(range[1])}`] : [];
}

/** Whether it is reached stands among the words on what the composite rests on. */
function barWords(bar: number | null): string[] {
  return bar === null ? [] : [String(bar)];
}

function restWords(robustness: Robustness, { competencies, raters }: Consolidation): string[] {
  const words = robustnessWords(robustness, {
    rater: (id) => markdownLine(raters.find(({ scorecardId }) => scorecardId === id)?.interviewer.name ?? id),
    competency: (id) =>
      markdownLine(competencies.find(({ competency }) => competency.id === id)?.competency.title ?? id),
    figure: formatMean,
  });
  return words.length === 0 ? [] : [words.join(' ')];
}

function agreedWords({ competencies }: Consolidation, debrief: Debrief | null): string[] {
  const agreed = debrief && consensusComposite(weighed(competencies), debrief.consensus);
  return agreed === null ? [] : [`${formatMean(agreed)} of 5`];
}

function coverageWords(consolidation: Consolidation): string {
  const { competencies, raters } = consolidation;
  const assessed = competencies.length - gaps(consolidation).length;
  const counting = raters.filter(({ counts }) => counts).length;
  const shadowing = raters.length - counting;
  const beside = shadowing === 0 ? '' : `, ${shadowing} more shadowing`;
  const interviewers = counting === 1 ? 'interviewer' : 'interviewers';
  return `${assessed} of ${competencies.length} competencies assessed, by ${counting} ${interviewers}${beside}`;
}

function titles(rows: readonly ConsolidatedCompetency[]): string[] {
  return rows.map(({ competency }) => markdownLine(competency.title));
}

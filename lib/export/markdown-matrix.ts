import type { ConsolidatedCompetency, Consolidation, Rater } from '../domain/consolidation';
import type { Debrief } from '../domain/debrief/debrief';
import { formatMean } from '../domain/format';
import { ratingLabel } from '../domain/rating';
import { recommendationLabel } from '../domain/recommendation';
import { markdownRater } from './markdown-rater';
import { markdownTable } from './markdown-table';
import { markdownLine } from './markdown-text';
import { weightsDiffer } from './markdown-top-lines';

/** Competency by interviewer as a table, with each weight where they differ and what the panel agreed on where it did. */
export function markdownMatrix(consolidation: Consolidation, consensus: Debrief['consensus']): string {
  const { competencies, raters } = consolidation;
  const all = competencies.reduce((sum, { weight }) => sum + weight, 0);
  const weighs = weightsDiffer(consolidation);
  const agreed = consensus.size > 0;
  return markdownTable([
    [
      'Competency',
      ...only(weighs, 'Weight'),
      ...raters.map(markdownRater),
      'Mean',
      'Spread',
      ...only(agreed, 'Consensus'),
    ],
    ...competencies.map((row) => [
      markdownLine(row.competency.title),
      ...only(weighs, row.weight === 0 ? 'not weighed' : `${Math.round((100 * row.weight) / all)} %`),
      ...raters.map((rater) => ratingIn(row, rater)),
      formatMean(row.mean),
      row.count < 2 ? '–' : String(row.spread),
      ...only(agreed, String(consensus.get(row.competency.id)?.level ?? '')),
    ]),
    [
      'Recommendation',
      ...only(weighs, ''),
      ...raters.map(({ recommendation }) => recommendationLabel(recommendation)),
      '',
      '',
      ...only(agreed, ''),
    ],
  ]);
}

/** A column's cell where the table has that column. */
function only(there: boolean, cell: string): readonly string[] {
  return there ? [cell] : [];
}

function ratingIn({ cells }: ConsolidatedCompetency, { scorecardId }: Rater): string {
  const cell = cells.get(scorecardId);
  return cell ? ratingLabel(cell.rating) : '–';
}

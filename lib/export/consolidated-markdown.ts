import { gaps, SPREAD_TO_DISCUSS, toDiscuss } from '../domain/consolidation';
import type { ConsolidatedCompetency, Consolidation, Rater } from '../domain/consolidation';
import { formatMean } from '../domain/format';
import { RATING_LEVELS, ratingLabel } from '../domain/rating';
import { recommendationLabel } from '../domain/recommendation';
import type { ConsolidatedInput } from './consolidated-input';
import { markdownEvidence } from './markdown-evidence';
import { markdownLine, markdownLines } from './markdown-text';
import { markdownTable } from './markdown-table';
import { otherNotes } from './other-notes';
import { shorten } from './plain-text';
import { utcTime } from './utc-time';

/** A consolidated scorecard to read and to discuss. */
export function consolidatedMarkdown({
  loop,
  consolidation,
  scorecards,
  exportedAt,
}: ConsolidatedInput): string {
  const blocks = [
    `# Consolidated scorecard: ${markdownLine(loop.candidate)}`,
    [
      `- Role: ${markdownLine(loop.role)}`,
      ...topLines(consolidation),
      `- Exported: ${utcTime(exportedAt)}`,
    ].join('\n'),
    '## Ratings',
    matrix(consolidation),
    ...consolidation.competencies.flatMap((row) => competencyBlocks(row, consolidation.raters)),
    ...otherNotes(
      consolidation.competencies.map(({ competency }) => competency),
      scorecards,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function topLines(consolidation: Consolidation): string[] {
  const { competencies, composite, formula, raters } = consolidation;
  const assessed = competencies.length - gaps(consolidation).length;
  const titles = (rows: readonly ConsolidatedCompetency[]) =>
    rows.map(({ competency }) => markdownLine(competency.title));
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [
      'Composite',
      [`${formatMean(composite)} of 5, the mean of the competencies' means, equally weighted (${formula})`],
    ],
    [
      'Coverage',
      [`${assessed} of ${competencies.length} competencies assessed, by ${raters.length} interviewers`],
    ],
    [
      'Recommendations',
      raters.map(
        ({ interviewer, recommendation }) =>
          `${markdownLine(interviewer.name)}: ${recommendationLabel(recommendation)}`,
      ),
    ],
    ['Assessed by nobody', titles(gaps(consolidation))],
    [`To discuss (ratings ${SPREAD_TO_DISCUSS} or more levels apart)`, titles(toDiscuss(consolidation))],
  ];
  return lines.flatMap(([name, items]) => (items.length === 0 ? [] : [`- ${name}: ${items.join('; ')}`]));
}

function matrix({ competencies, raters }: Consolidation): string {
  const names = raters.map(({ interviewer }) => markdownLine(interviewer.name));
  return markdownTable([
    ['Competency', ...names, 'Mean', 'Spread'],
    ...competencies.map((row) => [
      markdownLine(row.competency.title),
      ...raters.map((rater) => ratingIn(row, rater)),
      formatMean(row.mean),
      row.count < 2 ? '–' : String(row.spread),
    ]),
    ['Recommendation', ...raters.map(({ recommendation }) => recommendationLabel(recommendation)), '', ''],
  ]);
}

function ratingIn({ cells }: ConsolidatedCompetency, { scorecardId }: Rater): string {
  const cell = cells.get(scorecardId);
  return cell ? ratingLabel(cell.rating) : '–';
}

function competencyBlocks(
  { competency, cells, evidence }: ConsolidatedCompetency,
  raters: readonly Rater[],
): string[] {
  const names = new Map(raters.map(({ scorecardId, interviewer }) => [scorecardId, interviewer.name]));
  const anchors = RATING_LEVELS.map(
    (level) => `${level}. ${markdownLine(shorten(competency.anchors[level], 120))}`,
  );
  const ratings = raters.flatMap(({ scorecardId, interviewer }) => {
    const cell = cells.get(scorecardId);
    if (!cell) return [];
    const rationale = markdownLines(cell.rationale, '  ');
    return [
      `- ${markdownLine(interviewer.name)}: **${ratingLabel(cell.rating)}**${rationale === '' ? '' : `. ${rationale}`}`,
    ];
  });
  const notes = evidence.map(({ note, scorecardId, seconds }) => ({
    note,
    seconds,
    who: names.get(scorecardId) ?? null,
  }));
  return [
    `## ${markdownLine(competency.title)}`,
    anchors.join('\n'),
    '**Ratings**',
    ratings.join('\n'),
    ...markdownEvidence(notes),
  ];
}

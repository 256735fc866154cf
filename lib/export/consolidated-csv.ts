import Papa from 'papaparse';
import type { ConsolidatedCompetency, EvidenceNote, Rater } from '../domain/consolidation';
import { formatMinutesSeconds } from '../domain/format';
import type { Evidence } from '../domain/note';
import { recommendationLabel } from '../domain/recommendation';
import type { ConsolidatedInput } from './consolidated-input';
import { csvCell } from './csv-cell';

const COLUMNS = [
  'candidate',
  'role',
  'competency id',
  'competency',
  'interviewer',
  'rating',
  'assessed',
  'rationale',
  'strong evidence',
  'weak evidence',
  'recommendation',
  'weight',
  'consensus',
];

/**
 * A consolidated scorecard in long form, one row for each competency and interviewer, for spreadsheets and statistics.
 * A rating that is missing is an empty cell, never a figure; what the panel agreed on stands apart from the ratings. The mark at the start and CRLF make spreadsheet programs
 * read it as UTF-8 rows.
 */
export function consolidatedCsv({ loop, consolidation, debrief }: ConsolidatedInput): string {
  const rows = consolidation.competencies.flatMap((row) =>
    consolidation.raters.map((rater) => [
      loop.candidate,
      loop.role,
      ...cellsOf(row, rater),
      String(row.weight),
      String(debrief?.consensus.get(row.competency.id)?.level ?? ''),
    ]),
  );
  const cells = [COLUMNS, ...rows].map((row) => row.map(csvCell));
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

function cellsOf({ competency, cells, evidence }: ConsolidatedCompetency, rater: Rater): string[] {
  const cell = cells.get(rater.scorecardId);
  const rating = cell === undefined || cell.rating === 'not-assessed' ? null : cell.rating;
  const own = evidence.filter(({ scorecardId }) => scorecardId === rater.scorecardId);
  return [
    competency.id,
    competency.title,
    rater.interviewer.name,
    rating === null ? '' : String(rating),
    rating === null ? 'no' : 'yes',
    cell?.rationale ?? '',
    joined(own, 'strong'),
    joined(own, 'weak'),
    recommendationLabel(rater.recommendation),
  ];
}

/** A line for each note: when it was taken, and what it says. */
function joined(evidence: readonly EvidenceNote[], side: Evidence): string {
  return evidence
    .filter(({ note }) => note.evidence === side)
    .map(({ note, seconds }) => `${formatMinutesSeconds(seconds)} ${note.text}`)
    .join('\n');
}

import type { ConsolidatedCompetency, Rater } from '../domain/consolidation';
import type { Consensus, Debrief } from '../domain/debrief/debrief';
import { RATING_LEVELS, ratingLabel } from '../domain/rating';
import type { ConsolidatedInput } from './consolidated-input';
import { markdownDecision } from './markdown-decision';
import { markdownEvidence } from './markdown-evidence';
import { markdownMatrix } from './markdown-matrix';
import { markdownRater } from './markdown-rater';
import { markdownLine, markdownLines } from './markdown-text';
import { markdownTopLines } from './markdown-top-lines';
import { otherNotes } from './other-notes';
import { shorten } from './plain-text';
import { utcTime } from './utc-time';

const NOTHING_AGREED: Debrief['consensus'] = new Map();

/** A consolidated scorecard to read and to discuss, with what the panel decided where it did. */
export function consolidatedMarkdown(input: ConsolidatedInput): string {
  const { loop, consolidation, debrief, scorecards, exportedAt } = input;
  const consensus = debrief?.consensus ?? NOTHING_AGREED;
  const blocks = [
    `# Consolidated scorecard: ${markdownLine(loop.candidate)}`,
    [
      `- Role: ${markdownLine(loop.role)}`,
      ...markdownTopLines(input),
      `- Exported: ${utcTime(exportedAt)}`,
    ].join('\n'),
    ...(debrief?.decision ? markdownDecision(debrief.decision) : []),
    '## Ratings',
    markdownMatrix(consolidation, consensus),
    ...consolidation.competencies.flatMap((row) =>
      competencyBlocks(row, consolidation.raters, consensus.get(row.competency.id)),
    ),
    ...otherNotes(
      consolidation.competencies.map(({ competency }) => competency),
      scorecards,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function competencyBlocks(
  { competency, anchorsDiffer, cells, evidence }: ConsolidatedCompetency,
  raters: readonly Rater[],
  consensus: Consensus | undefined,
): string[] {
  const names = new Map(raters.map(({ scorecardId, interviewer }) => [scorecardId, interviewer.name]));
  const anchors = RATING_LEVELS.map(
    (level) => `${level}. ${markdownLine(shorten(competency.anchors[level], 120))}`,
  );
  const ratings = raters.flatMap((rater) => {
    const cell = cells.get(rater.scorecardId);
    return cell ? [levelLine(`${markdownRater(rater)}: `, ratingLabel(cell.rating), cell.rationale)] : [];
  });
  const notes = evidence.map(({ note, scorecardId, seconds }) => ({
    note,
    seconds,
    who: names.get(scorecardId) ?? null,
  }));
  return [
    `## ${markdownLine(competency.title)}`,
    anchors.join('\n'),
    ...(anchorsDiffer ? ['**The anchors differ**: not every interviewer rated by these.'] : []),
    '**Ratings**',
    ratings.join('\n'),
    ...(consensus ? ['**Consensus**', levelLine('', String(consensus.level), consensus.reason)] : []),
    ...markdownEvidence(notes),
  ];
}

/** A level as an item of a list, with why it was given. */
function levelLine(whose: string, level: string, why: string): string {
  const reason = markdownLines(why, '  ');
  return `- ${whose}**${level}**${reason === '' ? '' : `. ${reason}`}`;
}

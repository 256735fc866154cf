import { CompetencyId } from './bank/competency';
import { CONSOLIDATION_FORMULA, gaps } from './consolidation';
import type { Consolidation } from './consolidation';
import { Interviewer } from './interviewer';
import type { Loop } from './loop/loop';
import { RatingLevel } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Line, z } from './schema';
import { Scorecard } from './scorecard';
import { ScorecardId } from './scorecard-id';

export const CONSOLIDATED_FORMAT = 'evenhand-consolidated/1';

const Mean = z.number().min(1).max(5).nullable();

const Figures = z.object({
  id: CompetencyId,
  title: Line,
  /** How many interviewers gave a level. */
  count: z.int().min(0),
  mean: Mean,
  lowest: RatingLevel.nullable(),
  highest: RatingLevel.nullable(),
  spread: z.int().min(0).max(4),
});

const RaterLine = z.object({
  scorecard: ScorecardId,
  interviewer: Interviewer,
  kit: Line,
  recommendation: Recommendation,
});

/** What a panel exports: the combined figures for whoever reads them, and the scorecards from which they follow. */
export const ConsolidatedScorecard = z.object({
  format: z.literal(CONSOLIDATED_FORMAT),
  exportedAt: Instant,
  loop: z.object({ candidate: Line, role: Line }),
  formula: z.literal(CONSOLIDATION_FORMULA),
  composite: Mean,
  competencies: z.array(Figures).max(1000),
  /** The competencies that nobody rated. */
  gaps: z.array(CompetencyId).max(1000),
  raters: z.array(RaterLine).max(1000),
  scorecards: z.array(Scorecard).max(1000),
});
export type ConsolidatedScorecard = z.infer<typeof ConsolidatedScorecard>;

/** Makes the record of a panel's combined scorecards; the scorecards stand in the order of the raters. */
export function createConsolidatedScorecard(
  loop: Pick<Loop, 'candidate' | 'role'>,
  consolidation: Consolidation,
  scorecards: readonly Scorecard[],
  exportedAt: Instant,
): ConsolidatedScorecard {
  const byId = new Map(scorecards.map((scorecard) => [scorecard.id, scorecard]));
  return {
    format: CONSOLIDATED_FORMAT,
    exportedAt,
    loop: { candidate: loop.candidate, role: loop.role },
    formula: consolidation.formula,
    composite: consolidation.composite,
    competencies: consolidation.competencies.map(({ competency, count, mean, lowest, highest, spread }) => ({
      id: competency.id,
      title: competency.title,
      count,
      mean,
      lowest,
      highest,
      spread,
    })),
    gaps: gaps(consolidation).map(({ competency }) => competency.id),
    raters: consolidation.raters.map(({ scorecardId, interviewer, kitTitle, recommendation }) => ({
      scorecard: scorecardId,
      interviewer,
      kit: kitTitle,
      recommendation,
    })),
    scorecards: consolidation.raters.flatMap(({ scorecardId }) => byId.get(scorecardId) ?? []),
  };
}

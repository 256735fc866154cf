import { CompetencyId } from './bank/competency';
import { COMPOSITE_FORMULA } from './decision/composite';
import { gaps, weighed } from './consolidation';
import type { Consolidation } from './consolidation';
import { DebriefEvent, Decision } from './debrief/debrief-event';
import type { Debrief } from './debrief/debrief';
import { consensusComposite } from './decision/consensus-composite';
import { robustnessOf } from './decision/robustness';
import { Interviewer } from './interviewer';
import type { Loop } from './loop/loop';
import { RatingLevel } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Line, Prose, z } from './schema';
import { Scorecard } from './scorecard';
import { ScorecardId } from './scorecard-id';

export const CONSOLIDATED_FORMAT = 'evenhand-consolidated/1';

/** The means of all competencies, equally weighted. */
const FORMER_FORMULA = 'evenhand-mean/1';

const Figure = z.number().min(1).max(5);
const Mean = Figure.nullable();
const Range = z.object({ lowest: Figure, highest: Figure });

const Figures = z.object({
  id: CompetencyId,
  title: Line,
  /** How much it counts beside the others; only the proportions matter, and 0 keeps it out. */
  weight: z.number().min(0).default(1),
  /** Whether the scorecards rate it by anchors that are not the same. */
  anchorsDiffer: z.boolean().default(false),
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
  /** Whether the ratings enter the figures. */
  counts: z.boolean().default(true),
});

const ConsensusLine = z.object({
  competency: CompetencyId,
  level: RatingLevel,
  reason: Prose,
  at: Instant,
});

/**
 * What a panel exports: the combined figures and the decision for whoever reads them, and the scorecards from which the
 * figures follow. What has a default was not written by earlier versions.
 */
export const ConsolidatedScorecard = z.object({
  format: z.literal(CONSOLIDATED_FORMAT),
  exportedAt: Instant,
  loop: z.object({ candidate: Line, role: Line }),
  formula: z.enum([COMPOSITE_FORMULA, FORMER_FORMULA]),
  composite: Mean,
  /** The composite that a candidate has to reach; null where no bar was set. */
  bar: Mean.default(null),
  /** The composite with any one interviewer or competency left out; null where leaving any one out leaves nothing. */
  leaveOneOut: Range.nullable().default(null),
  /** The composite within ±20 % of the weights. */
  weightRange: Range.nullable().default(null),
  competencies: z.array(Figures).max(1000),
  /** The competencies that nobody rated. */
  gaps: z.array(CompetencyId).max(1000),
  raters: z.array(RaterLine).max(1000),
  /** The levels that the panel agreed on, beside the ratings and never in place of them. */
  consensus: z.array(ConsensusLine).max(1000).default([]),
  /** The composite with those levels in place of the means; null where nothing was agreed on. */
  consensusComposite: Mean.default(null),
  /** What holds; null while nothing was decided, or the debrief was reopened after that. */
  decision: Decision.extend({ at: Instant }).nullable().default(null),
  /** Every step of the debrief, in order. */
  debrief: z.array(DebriefEvent).max(10_000).default([]),
  scorecards: z.array(Scorecard).max(1000),
});
export type ConsolidatedScorecard = z.infer<typeof ConsolidatedScorecard>;

/** What a panel came to. */
export interface PanelResult {
  readonly consolidation: Consolidation;
  /** The composite that a candidate has to reach; null where no bar is set. */
  readonly bar: number | null;
  /** Null where none was held. */
  readonly debrief: Debrief | null;
}

/**
 * Makes the record of a panel's combined scorecards and of what the panel made of them; the scorecards stand in the order
 * of the raters.
 */
export function createConsolidatedScorecard(
  loop: Pick<Loop, 'candidate' | 'role'>,
  { consolidation, bar, debrief }: PanelResult,
  scorecards: readonly Scorecard[],
  exportedAt: Instant,
): ConsolidatedScorecard {
  const byId = new Map(scorecards.map((scorecard) => [scorecard.id, scorecard]));
  const competencies = weighed(consolidation.competencies);
  const { composite, leaveOneOut, weights } = robustnessOf(competencies, bar);
  const consensus: Debrief['consensus'] = debrief?.consensus ?? new Map();
  const agreed = consensusComposite(competencies, consensus);
  return {
    format: CONSOLIDATED_FORMAT,
    exportedAt,
    loop: { candidate: loop.candidate, role: loop.role },
    formula: consolidation.formula,
    composite,
    bar,
    leaveOneOut: rangeOf(leaveOneOut.range),
    weightRange: rangeOf(weights),
    competencies: consolidation.competencies.map(
      ({ competency, weight, anchorsDiffer, count, mean, lowest, highest, spread }) => ({
        id: competency.id,
        title: competency.title,
        weight,
        anchorsDiffer,
        count,
        mean,
        lowest,
        highest,
        spread,
      }),
    ),
    gaps: gaps(consolidation).map(({ competency }) => competency.id),
    raters: consolidation.raters.map(({ scorecardId, interviewer, kitTitle, recommendation, counts }) => ({
      scorecard: scorecardId,
      interviewer,
      kit: kitTitle,
      recommendation,
      counts,
    })),
    consensus: [...consensus].map(([competency, { level, reason, at }]) => ({
      competency,
      level,
      reason,
      at,
    })),
    consensusComposite: agreed,
    decision: debrief?.decision ?? null,
    debrief: [...(debrief?.events ?? [])],
    scorecards: consolidation.raters.flatMap(({ scorecardId }) => byId.get(scorecardId) ?? []),
  };
}

function rangeOf(range: readonly [number, number] | null): z.infer<typeof Range> | null {
  return range && { lowest: range[0], highest: range[1] };
}

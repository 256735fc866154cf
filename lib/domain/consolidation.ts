import type { Competency, CompetencyId } from './bank/competency';
import { COMPOSITE_FORMULA, compositeOf, meanLevel } from './decision/composite';
import type { Weighed } from './decision/composite';
import type { Interviewer } from './interviewer';
import { kitCompetencies } from './kit';
import type { Note } from './note';
import { secondsInto } from './pause';
import type { Rating, RatingLevel } from './rating';
import { RATING_LEVELS } from './rating';
import type { Recommendation } from './recommendation';
import type { Scorecard } from './scorecard';
import type { ScorecardId } from './scorecard-id';

/** A spread of this many levels or more is marked for discussion. */
export const SPREAD_TO_DISCUSS = 2;

/** One interviewer's column of the matrix. */
export interface Rater {
  readonly scorecardId: ScorecardId;
  readonly interviewer: Interviewer;
  readonly kitTitle: string;
  readonly recommendation: Recommendation;
  /** Whether the ratings enter the figures: those of somebody who sits in to learn stand beside them. */
  readonly counts: boolean;
}

/** One interviewer's cell; a competency that their kit did not hold has none. */
export interface Cell {
  readonly rating: Rating;
  readonly rationale: string;
}

/** A note as evidence, with whose it is and the seconds into their interview. */
export interface EvidenceNote {
  readonly note: Note;
  readonly scorecardId: ScorecardId;
  readonly seconds: number;
}

/** One competency's row of the matrix. */
export interface ConsolidatedCompetency {
  readonly competency: Competency;
  /** How much it counts beside the others; 0 where the opening does not weigh it. */
  readonly weight: number;
  /** Whether the scorecards rate it by anchors that are not the same. */
  readonly anchorsDiffer: boolean;
  /** By scorecard; absent where the interviewer's kit did not hold the competency. */
  readonly cells: ReadonlyMap<ScorecardId, Cell>;
  /** The levels that enter the figures. */
  readonly levels: Weighed['levels'];
  /** How many interviewers gave a level. */
  readonly count: number;
  /** The arithmetic mean of the levels given; null where nobody gave one. */
  readonly mean: number | null;
  readonly lowest: RatingLevel | null;
  readonly highest: RatingLevel | null;
  /** Levels between the lowest and the highest; 0 with fewer than two levels. */
  readonly spread: number;
  readonly evidence: readonly EvidenceNote[];
}

/** The panel's scorecards combined. Recommendations stand beside the figures and never enter them. */
export interface Consolidation {
  readonly formula: typeof COMPOSITE_FORMULA;
  readonly raters: readonly Rater[];
  readonly competencies: readonly ConsolidatedCompetency[];
  /** The weighted mean of the competencies' means, over what was assessed; null where nothing was. */
  readonly composite: number | null;
}

/** What an opening says about how scorecards are combined. */
export interface Terms {
  /** The competencies planned, with anchors: those that no scorecard holds are gaps. */
  readonly rubric: readonly Competency[];
  /** How much each competency counts; one that is not in it stands outside of the composite. */
  readonly weights: ReadonlyMap<CompetencyId, number>;
  /** Scorecards of those who sit in to learn. */
  readonly shadows: ReadonlySet<ScorecardId>;
}

/**
 * Combines scorecards into one. A missing rating stays missing and is never counted as zero. The result does not
 * depend on the order of the scorecards.
 * @param terms null where there is no opening: then all competencies count alike, and all interviewers
 */
export function consolidate(scorecards: readonly Scorecard[], terms: Terms | null = null): Consolidation {
  const inOrder = scorecards.toSorted(
    (a, b) =>
      compare(a.interviewer.name, b.interviewer.name) || a.sealedAt - b.sealedAt || compare(a.id, b.id),
  );
  const competencies = distinctCompetencies(inOrder, terms?.rubric ?? []).map((each) =>
    consolidateCompetency(each, inOrder, terms),
  );
  return {
    formula: COMPOSITE_FORMULA,
    raters: inOrder.map(({ id, interviewer, kit, recommendation }) => ({
      scorecardId: id,
      interviewer,
      kitTitle: kit.title,
      recommendation,
      counts: !terms?.shadows.has(id),
    })),
    competencies,
    composite: compositeOf(weighed(competencies)),
  };
}

/** The competencies as they enter the composite. */
export function weighed(competencies: readonly ConsolidatedCompetency[]): readonly Weighed[] {
  return competencies.map(({ competency, weight, levels }) => ({ id: competency.id, weight, levels }));
}

/** Those that nobody rated. */
export function gaps({ competencies }: Consolidation): readonly ConsolidatedCompetency[] {
  return competencies.filter(({ count }) => count === 0);
}

/** Those whose ratings lie far enough apart to be discussed, widest spread first. */
export function toDiscuss({ competencies }: Consolidation): readonly ConsolidatedCompetency[] {
  return competencies
    .filter(({ spread }) => spread >= SPREAD_TO_DISCUSS)
    .toSorted((a, b) => b.spread - a.spread);
}

/** All competencies in the order of a debrief: widest spread first, then what nobody rated, then by title. */
export function byDisagreement({ competencies }: Consolidation): readonly ConsolidatedCompetency[] {
  return competencies.toSorted(
    (a, b) =>
      b.spread - a.spread ||
      Number(a.count > 0) - Number(b.count > 0) ||
      compare(a.competency.title, b.competency.title),
  );
}

function distinctCompetencies(
  scorecards: readonly Scorecard[],
  rubric: readonly Competency[],
): readonly Competency[] {
  const byId = new Map<CompetencyId, Competency>(rubric.map((each) => [each.id, each]));
  for (const { kit } of scorecards) {
    for (const competency of kitCompetencies(kit))
      if (!byId.has(competency.id)) byId.set(competency.id, competency);
  }
  return [...byId.values()].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}

function consolidateCompetency(
  competency: Competency,
  scorecards: readonly Scorecard[],
  terms: Terms | null,
): ConsolidatedCompetency {
  const cells = new Map(
    scorecards.flatMap(({ id, ratings }) => {
      const cell = ratings.find((each) => each.competency === competency.id);
      return cell ? [[id, { rating: cell.rating, rationale: cell.rationale }] as const] : [];
    }),
  );
  const levels = [...cells].flatMap(([scorecardId, { rating }]) =>
    rating === 'not-assessed' || terms?.shadows.has(scorecardId) ? [] : [{ scorecardId, level: rating }],
  );
  const [lowest, highest] = extremes(levels.map(({ level }) => level));
  return {
    competency,
    weight: terms ? (terms.weights.get(competency.id) ?? 0) : 1,
    anchorsDiffer: differentAnchors(competency, scorecards),
    cells,
    levels,
    count: levels.length,
    mean: meanLevel(levels),
    lowest,
    highest,
    spread: (highest ?? 0) - (lowest ?? 0),
    evidence: scorecards.flatMap((scorecard) => evidenceFor(competency.id, scorecard)),
  };
}

function evidenceFor(id: CompetencyId, { id: scorecardId, notes, ...clock }: Scorecard): EvidenceNote[] {
  return notes
    .filter(({ competency }) => competency === id)
    .map((note) => ({ note, scorecardId, seconds: secondsInto(clock, note.at) }));
}

/** The lowest and the highest; null twice where there is none. */
function extremes(
  levels: readonly RatingLevel[],
): readonly [RatingLevel, RatingLevel] | readonly [null, null] {
  const rising = levels.toSorted((a, b) => a - b);
  const [lowest] = rising;
  const highest = rising.at(-1);
  return lowest === undefined || highest === undefined ? [null, null] : [lowest, highest];
}

/** Whether any scorecard rates the competency by other anchors than these. */
function differentAnchors({ id, anchors }: Competency, scorecards: readonly Scorecard[]): boolean {
  return scorecards.some(({ kit }) =>
    kitCompetencies(kit).some(
      (each) => each.id === id && RATING_LEVELS.some((level) => each.anchors[level] !== anchors[level]),
    ),
  );
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Competency, CompetencyId } from './bank/competency';
import type { Interviewer } from './interviewer';
import { kitCompetencies } from './kit';
import type { Note } from './note';
import { secondsInto } from './pause';
import type { Rating, RatingLevel } from './rating';
import type { Recommendation } from './recommendation';
import type { Scorecard } from './scorecard';
import type { ScorecardId } from './scorecard-id';

/** Names the formulas below, so that an exported figure says how it came about. */
export const CONSOLIDATION_FORMULA = 'evenhand-mean/1';

/** A spread of this many levels or more is marked for discussion. */
export const SPREAD_TO_DISCUSS = 2;

/** One interviewer's column of the matrix. */
export interface Rater {
  readonly scorecardId: ScorecardId;
  readonly interviewer: Interviewer;
  readonly kitTitle: string;
  readonly recommendation: Recommendation;
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
  /** By scorecard; absent where the interviewer's kit did not hold the competency. */
  readonly cells: ReadonlyMap<ScorecardId, Cell>;
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
  readonly formula: typeof CONSOLIDATION_FORMULA;
  readonly raters: readonly Rater[];
  readonly competencies: readonly ConsolidatedCompetency[];
  /** The mean of the competencies' means, equally weighted, over what was assessed; null where nothing was. */
  readonly composite: number | null;
}

/**
 * Combines scorecards into one. A missing rating stays missing and is never counted as zero. The result does not
 * depend on the order of the scorecards.
 */
export function consolidate(scorecards: readonly Scorecard[]): Consolidation {
  const inOrder = scorecards.toSorted(
    (a, b) =>
      compare(a.interviewer.name, b.interviewer.name) || a.sealedAt - b.sealedAt || compare(a.id, b.id),
  );
  const competencies = distinctCompetencies(inOrder).map((each) => consolidateCompetency(each, inOrder));
  return {
    formula: CONSOLIDATION_FORMULA,
    raters: inOrder.map(({ id, interviewer, kit, recommendation }) => ({
      scorecardId: id,
      interviewer,
      kitTitle: kit.title,
      recommendation,
    })),
    competencies,
    composite: meanOf(competencies.flatMap(({ mean }) => (mean === null ? [] : [mean]))),
  };
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

function distinctCompetencies(scorecards: readonly Scorecard[]): readonly Competency[] {
  const byId = new Map<CompetencyId, Competency>();
  for (const { kit } of scorecards) {
    for (const competency of kitCompetencies(kit))
      if (!byId.has(competency.id)) byId.set(competency.id, competency);
  }
  return [...byId.values()].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}

function consolidateCompetency(
  competency: Competency,
  scorecards: readonly Scorecard[],
): ConsolidatedCompetency {
  const cells = new Map(
    scorecards.flatMap(({ id, ratings }) => {
      const cell = ratings.find((each) => each.competency === competency.id);
      return cell ? [[id, { rating: cell.rating, rationale: cell.rationale }] as const] : [];
    }),
  );
  const levels = [...cells.values()]
    .flatMap(({ rating }) => (rating === 'not-assessed' ? [] : [rating]))
    .sort((a, b) => a - b);
  const lowest = levels[0] ?? null;
  const highest = levels.at(-1) ?? null;
  return {
    competency,
    cells,
    count: levels.length,
    mean: meanOf(levels),
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

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

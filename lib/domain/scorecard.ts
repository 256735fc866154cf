import type { Interview } from './interview';
import type { InterviewState } from './interview-state';
import { CompetencyId } from './bank/competency';
import { unrated } from './coverage';
import { Interviewer } from './interviewer';
import { Kit, kitCompetencies } from './kit';
import { Note } from './note';
import { ProbeKey } from './operation';
import { Rating } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Line, Prose, z } from './schema';
import { ScorecardId } from './scorecard-id';

export const SCORECARD_FORMAT = 'evenhand-scorecard/1';

const ScorecardRating = z.object({ competency: CompetencyId, rating: Rating, rationale: Prose });

/** A sealed interview result: immutable, and complete enough to be read without the bank it came from. */
export const Scorecard = z
  .object({
    format: z.literal(SCORECARD_FORMAT),
    id: ScorecardId,
    candidate: Line,
    interviewer: Interviewer,
    kit: Kit,
    startedAt: Instant,
    endedAt: Instant,
    sealedAt: Instant,
    notes: z.array(Note).max(20_000),
    probes: z.array(ProbeKey).max(2000),
    ratings: z.array(ScorecardRating).max(20),
    recommendation: Recommendation,
  })
  .check(({ value, issues }) => {
    const known = new Set<string>(kitCompetencies(value.kit).map(({ id }) => id));
    const seen = new Set<string>();
    value.ratings.forEach(({ competency }, index) => {
      const message = !known.has(competency)
        ? `the kit has no competency "${competency}"`
        : seen.has(competency)
          ? `"${competency}" is rated twice`
          : null;
      seen.add(competency);
      if (message)
        issues.push({ code: 'custom', path: ['ratings', index, 'competency'], message, input: competency });
    });
  });
export type Scorecard = z.infer<typeof Scorecard>;

/** An interview cannot be sealed yet: something that the scorecard must say is missing. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError';
}

/**
 * Makes the scorecard of a finished interview.
 * @throws IncompleteError while the interview has not begun, a competency is undecided or the recommendation is open
 */
export function sealScorecard(
  interview: Interview,
  kit: Kit,
  state: InterviewState,
  seal: { readonly id: ScorecardId; readonly at: Instant; readonly interviewer: Interviewer },
): Scorecard {
  if (interview.startedAt === null) throw new IncompleteError('The interview has not started.');
  const [open] = unrated(kit, state);
  if (open) throw new IncompleteError(`${open.title} is neither rated nor marked not assessed.`);
  if (state.recommendation === null) throw new IncompleteError('The recommendation is still open.');
  return {
    format: SCORECARD_FORMAT,
    id: seal.id,
    candidate: interview.candidate,
    interviewer: seal.interviewer,
    kit,
    startedAt: interview.startedAt,
    endedAt: interview.endedAt ?? seal.at,
    sealedAt: seal.at,
    notes: [...state.notes],
    probes: [...state.probes].sort(),
    ratings: kitCompetencies(kit).map(({ id }) => ({
      competency: id,
      rating: state.ratings.get(id) ?? 'not-assessed',
      rationale: state.rationales.get(id) ?? '',
    })),
    recommendation: state.recommendation,
  };
}

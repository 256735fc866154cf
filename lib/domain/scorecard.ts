import { CompetencyId } from './bank/competency';
import { QuestionId } from './bank/question';
import { ContentHash } from './content-hash';
import { unrated } from './coverage';
import { kitWith } from './insertion';
import type { Interview } from './interview';
import { InterviewId } from './interview-id';
import type { InterviewState } from './interview-state';
import { Interviewer } from './interviewer';
import { KitIssue } from './loop/kit-issue';
import { Kit, kitCompetencies, kitQuestions } from './kit';
import { Note } from './note';
import { ProbeKey } from './operation';
import { Outcome } from './outcome';
import { Pause } from './pause';
import { QuestionProgress, questionProgress } from './question-progress';
import { Rating } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Line, Prose, z } from './schema';
import { ScorecardId } from './scorecard-id';

export const SCORECARD_FORMAT = 'evenhand-scorecard/1';

const ScorecardRating = z.object({ competency: CompetencyId, rating: Rating, rationale: Prose });

/** The revision that an amended scorecard takes the place of, and why. */
const Amended = z.object({ id: ScorecardId, hash: ContentHash, reason: Prose.min(1).max(2000) });

const AskedQuestion = z.object({
  question: QuestionId,
  progress: QuestionProgress,
  /** When it came into focus. */
  visits: z.array(Instant).max(10_000),
});

/** A sealed interview result: immutable, and complete enough to be read without the bank it came from. */
export const Scorecard = z
  .object({
    format: z.literal(SCORECARD_FORMAT),
    id: ScorecardId,
    /** The same for all revisions of one interview's scorecard. */
    interview: InterviewId,
    /** 1 for the first; an amendment is a further revision, and the earlier ones stay as they are. */
    revision: z.int().min(1).max(1000),
    amends: Amended.nullable(),
    candidate: Line,
    interviewer: Interviewer,
    /** The kit that a lead sent for it; null where the interviewer chose a kit. */
    issue: KitIssue.nullable().default(null),
    /** As it was in the call: what was inserted stands in it. */
    kit: Kit,
    inserted: z.array(QuestionId).max(1000),
    scheduledAt: Instant.nullable(),
    startedAt: Instant,
    pauses: z.array(Pause).max(1000),
    endedAt: Instant,
    outcome: Outcome.nullable(),
    sealedAt: Instant,
    questions: z.array(AskedQuestion).max(1000),
    notes: z.array(Note).max(20_000),
    probes: z.array(ProbeKey).max(2000),
    ratings: z.array(ScorecardRating).max(20),
    recommendation: Recommendation,
  })
  .check(({ value, issues }) => {
    if ((value.revision === 1) !== (value.amends === null)) {
      const message = 'a first revision amends none, and a later one names the one before';
      issues.push({ code: 'custom', path: ['amends'], message, input: value.amends });
    }
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

/** What a seal adds to what was recorded. */
interface Seal {
  readonly id: ScorecardId;
  readonly at: Instant;
  readonly interviewer: Interviewer;
  /** The revision that is amended; null for a first scorecard. */
  readonly amends: { readonly scorecard: Scorecard; readonly hash: ContentHash } | null;
}

/**
 * Makes the scorecard of a finished interview.
 * @param kit as the interviewer received it; what was inserted in the call is added here
 * @throws IncompleteError while the interview has not begun, a competency is undecided or the recommendation is open
 */
export function sealScorecard(interview: Interview, kit: Kit, state: InterviewState, seal: Seal): Scorecard {
  const conducted = kitWith(kit, state.insertions);
  if (interview.startedAt === null) throw new IncompleteError('The interview has not started.');
  const [open] = unrated(conducted, state);
  if (open) throw new IncompleteError(`${open.title} is neither rated nor marked not assessed.`);
  if (state.recommendation === null) throw new IncompleteError('The recommendation is still open.');
  const { amends, at } = seal;
  return {
    format: SCORECARD_FORMAT,
    id: seal.id,
    interview: interview.id,
    revision: amends === null ? 1 : amends.scorecard.revision + 1,
    amends: amends && {
      id: amends.scorecard.id,
      hash: amends.hash,
      reason: interview.amendment?.reason ?? 'No reason was given.',
    },
    candidate: interview.candidate,
    interviewer: seal.interviewer,
    issue: interview.received?.issue ?? null,
    kit: conducted,
    inserted: state.insertions.map(({ question }) => question.id),
    scheduledAt: interview.scheduledAt,
    startedAt: interview.startedAt,
    pauses: interview.pauses.map((pause) => ({ ...pause, to: pause.to ?? interview.endedAt ?? at })),
    endedAt: interview.endedAt ?? at,
    outcome: interview.outcome,
    sealedAt: at,
    questions: kitQuestions(conducted).map(({ question: { id } }) => ({
      question: id,
      progress: questionProgress(state, id),
      visits: [...(state.visits.get(id) ?? [])],
    })),
    notes: [...state.notes],
    probes: [...state.probes].sort(),
    ratings: kitCompetencies(conducted).map(({ id }) => ({
      competency: id,
      rating: state.ratings.get(id) ?? 'not-assessed',
      rationale: state.rationales.get(id) ?? '',
    })),
    recommendation: state.recommendation,
  };
}

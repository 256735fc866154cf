import { CompetencyId } from '../bank/competency';
import { LoopId } from '../loop/loop-id';
import { RatingLevel } from '../rating';
import { Instant, Line, Prose, z } from '../schema';
import { ScorecardId } from '../scorecard-id';

export const DebriefEventId = z.uuid().brand<'DebriefEventId'>();
export type DebriefEventId = z.infer<typeof DebriefEventId>;

/** What a panel can decide about a candidate. */
export const Verdict = z.enum(['hire', 'no-hire', 'further-interview']);
export type Verdict = z.infer<typeof Verdict>;

/** What the panel decided, with what it hangs on and who sees it otherwise. */
export const Decision = z.object({
  verdict: Verdict,
  /** Why, in the panel's words. */
  reason: Prose.min(1).max(10_000),
  conditions: Prose.max(10_000),
  nextSteps: Prose.max(10_000),
  dissent: z.array(z.object({ name: Line, text: Prose.min(1).max(10_000) })).max(40),
});
export type Decision = z.infer<typeof Decision>;

const logged = { id: DebriefEventId, loopId: LoopId, at: Instant };
const reason = Prose.min(1).max(2000);

/** One step of a debrief. None is ever changed or taken out; a later one holds in place of an earlier one. */
export const DebriefEvent = z.discriminatedUnion('kind', [
  z.object({ ...logged, kind: z.literal('opened') }),
  /** The panel turns to an item; null while it is left. */
  z.object({ ...logged, kind: z.literal('item'), competency: CompetencyId.nullable() }),
  /** The level that the panel agreed on, beside the ratings and never in place of them; null takes it back. */
  z.object({
    ...logged,
    kind: z.literal('consensus'),
    competency: CompetencyId,
    level: RatingLevel.nullable(),
    reason,
    /** The scorecards that lay before the panel. */
    scorecards: z.array(ScorecardId).max(1000),
  }),
  z.object({ ...logged, kind: z.literal('decided'), decision: Decision }),
  z.object({ ...logged, kind: z.literal('reopened'), reason }),
]);
export type DebriefEvent = z.infer<typeof DebriefEvent>;

const VERDICTS: Record<Verdict, string> = {
  hire: 'Hire',
  'no-hire': 'Do not hire',
  'further-interview': 'One more interview',
};

/** The words for what was decided. */
export function verdictLabel(verdict: Verdict): string {
  return VERDICTS[verdict];
}

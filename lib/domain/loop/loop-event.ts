import { PersonId } from '../opening/person';
import { SeatId } from '../opening/plan';
import { Instant, Line, Prose, Slug, z } from '../schema';
import { LoopId } from './loop-id';

export const LoopEventId = z.uuid().brand<'LoopEventId'>();
export type LoopEventId = z.infer<typeof LoopEventId>;

const logged = { id: LoopEventId, loopId: LoopId, at: Instant };
const reason = Prose.min(1).max(2000);

/** What the lead decided about one loop beside its plan. It is never changed or taken out; a later one takes it back. */
export const LoopEvent = z.discriminatedUnion('kind', [
  z.object({ ...logged, kind: z.literal('excused'), seat: SeatId, reason }),
  z.object({ ...logged, kind: z.literal('reinstated'), seat: SeatId, reason }),
  z.object({
    ...logged,
    kind: z.literal('replaced'),
    seat: SeatId,
    person: z.object({ id: PersonId, name: Line, shadowing: z.boolean() }),
    reason,
  }),
  z.object({ ...logged, kind: z.literal('reissued'), seat: SeatId, reason }),
  z.object({ ...logged, kind: z.literal('stage-skipped'), stage: Slug, reason }),
  z.object({ ...logged, kind: z.literal('stage-resumed'), stage: Slug, reason }),
  z.object({ ...logged, kind: z.literal('candidate-withdrew'), reason }),
  z.object({ ...logged, kind: z.literal('candidate-returned'), reason }),
  /** Ratings were shown before all that was expected had come in. */
  z.object({ ...logged, kind: z.literal('revealed'), missing: z.array(Line).max(100), reason }),
]);
export type LoopEvent = z.infer<typeof LoopEvent>;

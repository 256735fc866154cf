import { KitId } from '../kit';
import { PersonId } from '../opening/person';
import { SeatId } from '../opening/plan';
import { Instant, Line, z } from '../schema';
import { KitFile } from './kit-file';
import { LoopId } from './loop-id';

/** How a kit goes to its interviewer. */
export const KitWay = z.enum(['file', 'text', 'own-panel']);
export type KitWay = z.infer<typeof KitWay>;

/** A kit that was made for a seat of a loop, as the lead's browser keeps it. */
export const IssuedKit = z.object({
  id: KitId,
  loopId: LoopId,
  seat: SeatId,
  person: z.object({ id: PersonId, name: Line }),
  file: KitFile,
  issuedAt: Instant,
  /** When it first left, and how; null while it is only made. */
  sent: z.object({ at: Instant, way: KitWay }).nullable(),
  /** When the lead was told that it was opened. */
  openedAt: Instant.nullable(),
  /** From then on its scorecard no longer counts. */
  withdrawnAt: Instant.nullable(),
});
export type IssuedKit = z.infer<typeof IssuedKit>;

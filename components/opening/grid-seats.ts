import type { Plan, PlanStage, Seat } from '@/lib/domain/opening/plan';

/** A seat with the stage that it is at. */
export interface SeatAtStage {
  readonly seat: Seat;
  readonly stage: PlanStage;
}

/** The seats in the order of their stages; within one stage as they were added. */
export function seatsByStage({ stages, seats }: Pick<Plan, 'stages' | 'seats'>): readonly SeatAtStage[] {
  return stages.flatMap((stage) =>
    seats.filter((seat) => seat.stage === stage.id).map((seat) => ({ seat, stage })),
  );
}

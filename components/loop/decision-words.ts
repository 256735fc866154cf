import type { LoopEvent } from '@/lib/domain/loop/loop-event';
import { UNKNOWN_PERSON } from '@/lib/domain/loop/loop-roster';
import type { SeatId } from '@/lib/domain/opening/plan';
import { listed } from './words';
import type { PlannedLoop } from './planned-context';

type Logged = Pick<PlannedLoop, 'plan' | 'events' | 'kits' | 'standing'>;

/**
 * A decision in words, without its reason. Who sat on a seat is told as it was then.
 * @param loop with the decision among its events, which are in order
 */
export function decisionWords(event: LoopEvent, loop: Logged): string {
  const stage = (id: string) => loop.plan.stages.find((each) => each.id === id)?.title ?? id;
  const stageOf = (seat: SeatId) => stage(loop.plan.seats.find(({ id }) => id === seat)?.stage ?? '');
  const seat = (id: SeatId) => `${sitting(id, event, loop)}, ${stageOf(id)}`;
  switch (event.kind) {
    case 'excused':
      return `Excused: ${seat(event.seat)}`;
    case 'reinstated':
      return `Reinstated: ${seat(event.seat)}`;
    case 'replaced':
      return `${event.person.name} took over from ${seat(event.seat)}`;
    case 'reissued':
      return `Kit reissued: ${seat(event.seat)}`;
    case 'stage-skipped':
      return `Stage skipped: ${stage(event.stage)}`;
    case 'stage-resumed':
      return `Stage taken back in: ${stage(event.stage)}`;
    case 'candidate-withdrew':
      return 'The candidate withdrew';
    case 'candidate-returned':
      return 'The candidate came back';
    case 'revealed':
      return event.missing.length === 0
        ? 'Ratings shown early'
        : `Ratings shown early, without ${listed(event.missing)}`;
  }
}

/** Who sat on a seat right before a decision. */
function sitting(id: SeatId, event: LoopEvent, { plan, events, kits, standing }: Logged): string {
  const replaced = events.flatMap((each) => (each.kind === 'replaced' && each.seat === id ? [each] : []));
  const before = events.slice(0, events.indexOf(event));
  const last = replaced.findLast((each) => before.includes(each));
  if (last) return last.person.name;
  if (replaced.length === 0)
    return standing.seats.find(({ seat }) => seat.id === id)?.person.name ?? UNKNOWN_PERSON;
  const planned = plan.seats.find((seat) => seat.id === id)?.person;
  return kits.find(({ person }) => person.id === planned)?.person.name ?? UNKNOWN_PERSON;
}

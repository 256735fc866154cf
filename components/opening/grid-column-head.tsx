import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import type { SeatAtStage } from './grid-seats';
import { usePlan } from './plan-context';

/** Whose column it is, at which stage, and the way off the panel. */
export function GridColumnHead({ seat, stage }: SeatAtStage) {
  const { locked, editUndoably, personOf } = usePlan();
  const person = personOf(seat.person);
  const name = person?.name ?? 'Somebody who was removed';
  return (
    <th scope="col" className="w-26 min-w-26 border-b border-line px-1 py-2 text-center font-normal">
      <bdi className="line-clamp-2 font-semibold break-words" title={name}>
        {name}
      </bdi>
      <span className="line-clamp-2 text-small text-muted">{stage.title}</span>
      {person?.shadowing === true && <span className="block text-small text-weak">shadowing</span>}
      {(person?.deletedAt ?? null) !== null && (
        <span className="block text-small text-weak">left the team</span>
      )}
      {!locked && (
        <span className="grid justify-items-center">
          <IconButton
            icon={X}
            label={`Take ${name} off ${stage.title}`}
            onClick={() =>
              editUndoably(`${name} taken off ${stage.title}`, ({ seats }) => ({
                seats: seats.filter(({ id }) => id !== seat.id),
              }))
            }
          />
        </span>
      )}
    </th>
  );
}

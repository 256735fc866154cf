import { fileHandedOut } from '@/lib/app/hand-out-kit';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { usePlanned } from './planned-context';

/** Who sits on a seat and what they assess; where they are not waited for, that too. */
export function SeatPerson({
  standing: { person, seat, kit, absence },
}: {
  readonly standing: SeatStanding;
}) {
  const { titleOf, isSelf } = usePlanned();
  const marks = [
    ...(isSelf(person.id) ? ['you'] : []),
    ...(person.shadowing ? ['shadowing, not waited for'] : []),
  ];
  const file = kit && fileHandedOut(kit);
  const competencies = seat.competencies.map(titleOf).join(', ');
  return (
    <>
      <bdi className="font-semibold break-words">{person.name}</bdi>
      {marks.length > 0 && <span className="text-small text-muted"> ({marks.join('; ')})</span>}
      <span className="block text-small text-muted">
        {competencies === '' ? 'No competencies in the plan, so no kit.' : competencies}
      </span>
      {file && <span className="block text-small text-muted">{file}</span>}
      {absence && (
        <span dir="auto" className="block text-small break-words">
          {absence.reason}
        </span>
      )}
    </>
  );
}

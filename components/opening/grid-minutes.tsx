import { minutesNeeded } from '@/lib/domain/opening/planned-kit';
import type { SeatAtStage } from './grid-seats';
import { usePlan } from './plan-context';

/** How many of a stage's minutes one question for each competency of a seat takes, with opening and closing. */
export function GridMinutes({ seat, stage }: SeatAtStage) {
  const { plan, source } = usePlan();
  const needed = minutesNeeded(plan, seat, source);
  const over = needed > stage.minutes;
  return (
    <td className={`px-1 py-2 text-center text-small ${over ? 'font-semibold text-weak' : 'text-muted'}`}>
      {seat.competencies.length === 0 ? '–' : `${needed} of ${stage.minutes}`}
      {over && <span className="block">too many</span>}
    </td>
  );
}

import { ScrollFrame } from '@/components/ui/scroll-frame';
import { GridColumnHead } from './grid-column-head';
import { GridMinutes } from './grid-minutes';
import { GridRow } from './grid-row';
import { seatsByStage } from './grid-seats';
import { usePlan } from './plan-context';

/** Competency by interviewer: a tick says who rates what. With many interviewers it scrolls inside itself. */
export function Grid() {
  const { plan } = usePlan();
  const seats = seatsByStage(plan);
  return (
    <>
      <ScrollFrame label="Grid: who rates what">
        <table className="w-full border-separate border-spacing-0">
          <thead>
            <tr className="align-bottom">
              <th
                scope="col"
                className="sticky left-0 z-1 min-w-44 border-b border-line bg-surface px-4 py-2 text-left text-small font-semibold text-muted"
              >
                Competency
              </th>
              {seats.map((at) => (
                <GridColumnHead key={at.seat.id} {...at} />
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.competencies.map((competency) => (
              <GridRow key={competency.id} competency={competency} seats={seats} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th
                scope="row"
                className="sticky left-0 bg-surface px-4 py-2 text-left text-small font-semibold text-muted"
              >
                Minutes needed
              </th>
              {seats.map((at) => (
                <GridMinutes key={at.seat.id} {...at} />
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
      <p className="mt-1.5 text-small text-muted">
        Shaded cells: the kit template of the stage has questions for it. Elsewhere they come from the bank.
      </p>
    </>
  );
}

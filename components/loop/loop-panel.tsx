import { ScrollFrame } from '@/components/ui/scroll-frame';
import { useMinute } from '@/lib/app/use-minute';
import { usePlanned } from './planned-context';
import { SeatRow } from './seat-row';
import { StageRow } from './stage-row';

/** Who interviews, stage by stage: whose kit is out, whose scorecard is in, and what to do for each. */
export function LoopPanel() {
  const { plan, standing } = usePlanned();
  const now = useMinute();
  const stages = plan.stages.filter(({ id }) => standing.seats.some(({ stage }) => stage.id === id));
  if (stages.length === 0) return null;
  return (
    <section aria-label="Panel" className="mb-6 print:hidden">
      <h2 className="mb-2 font-semibold">Panel</h2>
      <ScrollFrame>
        <table className="w-full min-w-130 table-fixed border-separate border-spacing-0">
          <colgroup>
            <col />
            <col className="w-42" />
            <col className="w-76 max-[60rem]:w-44" />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">Interviewer</th>
              <th scope="col">State</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          {stages.map((stage) => (
            <tbody key={stage.id}>
              <StageRow stage={stage} />
              {standing.seats
                .filter((seat) => seat.stage.id === stage.id)
                .map((seat) => (
                  <SeatRow key={seat.seat.id} standing={seat} now={now} />
                ))}
            </tbody>
          ))}
        </table>
      </ScrollFrame>
    </section>
  );
}

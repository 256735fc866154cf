import { formatMinutesSeconds } from '@/lib/domain/format';
import { secondsByCompetency } from '@/lib/domain/competency-time';
import { useLive } from '../live-context';
import { useNow } from '@/lib/app/use-now';

/** What each competency was to take and has taken, with a bar that fills; the one in focus stands out. */
export function CompetencyTimes() {
  const { interview, kit, state, current } = useLive();
  const spent = secondsByCompetency(kit, state, interview, useNow());
  return (
    <div>
      <table className="w-full border-b border-line">
        <caption className="pb-1 text-left font-semibold">Time by competency</caption>
        <thead className="text-small text-muted">
          <tr>
            <th scope="col" className="text-left font-normal">
              <span className="sr-only">Competency</span>
            </th>
            <th scope="col" className="w-16 text-right font-normal">
              Spent
            </th>
            <th scope="col" className="w-16 text-right font-normal">
              Planned
            </th>
          </tr>
        </thead>
        {kit.parts.map(({ competency: { id, title }, minutes }) => {
          const seconds = spent.get(id) ?? 0;
          const inFocus = id === current.competency.id;
          return (
            <tbody key={id}>
              <tr className="border-t border-line align-baseline" aria-current={inFocus || undefined}>
                <th
                  scope="row"
                  dir="auto"
                  className={`pt-1 pr-2 text-left wrap-anywhere ${inFocus ? 'font-semibold' : 'font-normal'}`}
                >
                  {title}
                </th>
                <td className="text-right font-semibold">{formatMinutesSeconds(seconds)}</td>
                <td className="text-right text-muted">{minutes} min</td>
              </tr>
              <tr aria-hidden>
                <td colSpan={3} className="pt-0.5 pb-1.5">
                  <Bar seconds={seconds} planned={minutes * 60} />
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
      <p className="mt-1 text-small text-muted">
        The opening ({kit.opening.minutes} min) counts with the first question; the closing has{' '}
        {kit.closing.minutes} min of its own.
      </p>
    </div>
  );
}

/** How full the planned time is; another colour once it is used up. */
function Bar({ seconds, planned }: { readonly seconds: number; readonly planned: number }) {
  const over = seconds > planned;
  const share = over ? 1 : planned === 0 ? 0 : seconds / planned;
  return (
    <div className="h-1 overflow-hidden rounded-full bg-line">
      <div className={`h-full ${over ? 'bg-weak' : 'bg-accent'}`} style={{ width: `${share * 100}%` }} />
    </div>
  );
}

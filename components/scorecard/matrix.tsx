import type { Consolidation } from '@/lib/domain/consolidation';
import { formatMean } from '@/lib/domain/format';
import { recommendationLabel } from '@/lib/domain/recommendation';
import { MatrixCell } from './matrix-cell';
import type { RaterLetters } from './rater-letters';
import { SpreadFlag } from './spread-flag';

interface MatrixProps {
  readonly consolidation: Consolidation;
  readonly letters: RaterLetters;
}

const HEAD = 'border-b border-line px-2 py-2 text-small font-semibold text-muted';
const STICKY = 'sticky left-0 bg-surface px-3 text-left';

/** Competency by interviewer. The first column stays in sight; with many raters the table scrolls inside itself. */
export function Matrix({ consolidation: { raters, competencies }, letters }: MatrixProps) {
  return (
    <div
      role="region"
      aria-label="Ratings by competency and interviewer"
      tabIndex={0} // it scrolls, so the keyboard has to reach it
      className="overflow-x-auto rounded-control border border-line bg-surface print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} ${STICKY} min-w-50`}>
              Competency
            </th>
            {raters.map(({ scorecardId, interviewer, kitTitle }) => (
              <th
                key={scorecardId}
                scope="col"
                title={kitTitle}
                className={`${HEAD} w-24 min-w-24 text-center`}
              >
                <bdi className="line-clamp-2 break-words">
                  {letters.get(scorecardId)}. {interviewer.name}
                </bdi>
              </th>
            ))}
            <th scope="col" className={`${HEAD} w-18 pr-4 text-right`}>
              Mean
            </th>
          </tr>
        </thead>
        <tbody>
          {competencies.map(({ competency, cells, mean, spread }) => (
            <tr key={competency.id} className="group">
              <th scope="row" className={`${STICKY} h-9.5 border-b border-line py-1 font-normal`}>
                {competency.title}
                <SpreadFlag spread={spread} />
              </th>
              {raters.map(({ scorecardId }) => (
                <td key={scorecardId} className="border-b border-line p-1">
                  <MatrixCell cell={cells.get(scorecardId)} />
                </td>
              ))}
              <td
                className={`border-b border-line pr-4 text-right ${mean === null ? 'text-small text-muted' : ''}`}
              >
                {mean === null ? 'none' : formatMean(mean)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${STICKY} py-2 text-small font-semibold text-muted`}>
              Recommendation
            </th>
            {raters.map(({ scorecardId, recommendation }) => (
              <td key={scorecardId} className="px-1 py-2 text-center font-semibold">
                {recommendationLabel(recommendation)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

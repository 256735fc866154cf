import { ScrollFrame } from '@/components/ui/scroll-frame';
import type { Consolidation } from '@/lib/domain/consolidation';
import { formatMean } from '@/lib/domain/format';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import { recommendationLabel } from '@/lib/domain/recommendation';
import { MatrixCell } from './matrix-cell';
import type { RaterLetters } from './rater-letters';
import { SpreadFlag } from './spread-flag';

interface MatrixProps {
  readonly consolidation: Consolidation;
  readonly letters: RaterLetters;
  /** What the panel agreed on in its debrief. */
  readonly consensus: Debrief['consensus'];
}

const HEAD = 'border-b border-line px-2 py-2 text-small font-semibold text-muted';
const STICKY = 'sticky left-0 bg-surface px-3 text-left';

/** Competency by interviewer. The first column stays in sight; with many raters the table scrolls inside itself. */
export function Matrix({ consolidation: { raters, competencies }, letters, consensus }: MatrixProps) {
  const weighsUnequally = new Set(competencies.map(({ weight }) => weight)).size > 1;
  return (
    <ScrollFrame label="Ratings by competency and interviewer">
      <table className="w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} ${STICKY} min-w-50`}>
              Competency
            </th>
            {raters.map(({ scorecardId, interviewer, kitTitle, counts }) => (
              <th
                key={scorecardId}
                scope="col"
                title={kitTitle}
                className={`${HEAD} w-24 min-w-24 text-center`}
              >
                <bdi className="line-clamp-2 wrap-anywhere">
                  {letters.get(scorecardId)}. {interviewer.name}
                </bdi>
                {!counts && <span className="block font-normal">shadowing</span>}
              </th>
            ))}
            <th scope="col" className={`${HEAD} w-18 pr-4 text-right`}>
              Mean
            </th>
            {consensus.size > 0 && (
              <th scope="col" className={`${HEAD} w-20 pr-4 text-right`}>
                Agreed
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {competencies.map(({ competency, cells, mean, spread, weight, anchorsDiffer }) => (
            <tr key={competency.id} className="group">
              <th scope="row" className={`${STICKY} h-9.5 border-b border-line py-1 font-normal`}>
                {competency.title}
                <SpreadFlag spread={spread} />
                {weighsUnequally && (
                  <span className="ml-2 text-small whitespace-nowrap text-muted">{weightWords(weight)}</span>
                )}
                {anchorsDiffer && (
                  <span className="ml-2 text-small font-semibold whitespace-nowrap text-weak">
                    anchors differ
                  </span>
                )}
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
              {consensus.size > 0 && (
                <td className="border-b border-line pr-4 text-right font-semibold">
                  {consensus.get(competency.id)?.level ?? ''}
                </td>
              )}
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
            <td colSpan={consensus.size > 0 ? 2 : 1} />
          </tr>
        </tfoot>
      </table>
    </ScrollFrame>
  );
}

/** How much a competency counts: its share of the whole in percent. */
function weightWords(weight: number): string {
  return weight === 0 ? 'not weighed' : `weighs ${Math.round(weight * 100)} %`;
}

import { useMemo } from 'react';
import { ScrollFrame } from '@/components/ui/scroll-frame';
import { weighed } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import { rankCandidates } from '@/lib/domain/decision/candidate-ranking';
import type { CandidateRank } from '@/lib/domain/decision/candidate-ranking';
import { leaveOneOut } from '@/lib/domain/decision/leave-one-out';
import type { Competency } from '@/lib/domain/bank/competency';
import { formatMean } from '@/lib/domain/format';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import { RatingLevel } from '@/lib/domain/rating';
import { LevelCell, MissingCell } from './level-cell';
import { orderWords } from './order-words';

/** One candidate of an opening with what their panel says, once it may be shown. */
export interface CandidateFigures {
  readonly loopId: LoopId;
  readonly label: string;
  readonly consolidation: Consolidation;
}

interface CandidatesTableProps {
  readonly rubric: readonly Competency[];
  readonly candidates: readonly CandidateFigures[];
  readonly bar: number | null;
}

const HEAD = 'border-b border-line px-2 py-2 text-small font-semibold text-muted align-bottom';
const STICKY = 'sticky left-0 z-1 bg-surface px-3 text-left';

/** The candidates of an opening on one rubric, the highest composite first, with what each place rests on. */
export function CandidatesTable({ rubric, candidates, bar }: CandidatesTableProps) {
  const byId = new Map(candidates.map((each) => [each.loopId, each]));
  const ranks = useMemo(
    () =>
      rankCandidates(
        candidates.map(({ loopId, consolidation }) => ({
          loopId,
          competencies: weighed(consolidation.competencies),
        })),
      ),
    [candidates],
  );
  const label = (id: LoopId) => byId.get(id)?.label ?? id;
  return (
    <ScrollFrame label="Candidates side by side">
      <table className="w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} ${STICKY} min-w-44`}>
              Candidate
            </th>
            <th scope="col" className={`${HEAD} min-w-28 text-left`}>
              Composite
            </th>
            {rubric.map(({ id, title }) => (
              <th key={id} scope="col" dir="auto" className={`${HEAD} w-18 min-w-18 text-center font-normal`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.map((rank) => {
            const candidate = byId.get(rank.loopId);
            return candidate && <Row key={rank.loopId} {...{ rank, candidate, rubric, bar, label }} />;
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface RowProps {
  readonly rank: CandidateRank;
  readonly candidate: CandidateFigures;
  readonly rubric: readonly Competency[];
  readonly bar: number | null;
  readonly label: (id: LoopId) => string;
}

function Row({ rank, candidate, rubric, bar, label }: RowProps) {
  const { composite } = rank;
  const { competencies } = candidate.consolidation;
  const { range } = leaveOneOut(weighed(competencies));
  return (
    <tr>
      <th scope="row" className={`${STICKY} border-b border-line py-2 font-normal`}>
        <a
          href={`#/loops/${rank.loopId}`}
          className="inline-block min-h-6 max-w-60 font-semibold wrap-anywhere hover:underline"
        >
          <bdi>{candidate.label}</bdi>
        </a>
        <bdi className="block max-w-60 text-small text-muted">{orderWords(rank, label)}</bdi>
      </th>
      <td className="border-b border-line px-2">
        <b className="text-[1.14rem] font-semibold">{composite === null ? 'none' : formatMean(composite)}</b>
        {range && (
          <span className="block text-small whitespace-nowrap text-muted">
            {formatMean(range[0])} to {formatMean(range[1])}
          </span>
        )}
        {bar !== null && composite !== null && (
          <span className="block text-small whitespace-nowrap text-muted">
            {composite >= bar - 1e-9 ? 'reaches the bar' : 'below the bar'}
          </span>
        )}
      </td>
      {rubric.map(({ id }) => (
        <td key={id} className="border-b border-line p-1">
          <Mean mean={competencies.find(({ competency }) => competency.id === id)?.mean ?? null} />
        </td>
      ))}
    </tr>
  );
}

function Mean({ mean }: { readonly mean: number | null }) {
  if (mean === null) return <MissingCell />;
  return <LevelCell level={RatingLevel.parse(Math.round(mean))}>{formatMean(mean)}</LevelCell>;
}

import type { Competency } from '@/lib/domain/bank/competency';
import { AgreementLine } from './agreement-line';
import type { CandidateFigures } from './candidates-table';
import { CandidatesTable } from './candidates-table';

export interface CandidatesProps {
  readonly rubric: readonly Competency[];
  readonly candidates: readonly CandidateFigures[];
  readonly bar: number | null;
  /** How many candidates are blind still. */
  readonly hidden: number;
  /** The labels of those whose loops ran by an earlier version of the plan. */
  readonly earlier: readonly string[];
}

/** The candidates of an opening side by side, as soon as two of them may be shown. */
export function Candidates({ rubric, candidates, bar, hidden, earlier }: CandidatesProps) {
  if (candidates.length < 2) return null;
  return (
    <section aria-label="Candidates" className="grid grid-cols-1 gap-3">
      <div>
        <h2 className="font-semibold">Candidates side by side</h2>
        <p className="text-muted">
          By composite, with its range when any one interviewer or competency is left out. An order is called
          only where it also holds for every weighting within ±20 %.
          {hidden > 0 &&
            ` ${hidden === 1 ? 'One more is' : `${hidden} more are`} blind until all scorecards are in.`}
        </p>
      </div>
      <CandidatesTable rubric={rubric} candidates={candidates} bar={bar} />
      {earlier.length > 0 && (
        <p className="text-small text-muted">
          By an earlier version of the plan, weighed here by the newest: <bdi>{earlier.join(', ')}</bdi>.
        </p>
      )}
      <AgreementLine consolidations={candidates.map(({ consolidation }) => consolidation)} />
    </section>
  );
}

import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useApp } from '@/lib/app/app-context';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { useUndoable } from '@/lib/app/use-undoable';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';

interface ScorecardListProps {
  readonly loop: Loop;
  readonly scorecards: readonly Scorecard[];
}

/** What the loop consists of: whose scorecard, from which kit, sealed when; and the way out for one that is not its. */
export function ScorecardList({ loop, scorecards }: ScorecardListProps) {
  if (scorecards.length === 0) return null;
  return (
    <section aria-label="Scorecards in this loop" className="mt-8 print:hidden">
      <h2 className="mb-2 font-semibold">Scorecards in this loop</h2>
      <ul className="divide-y divide-line rounded-control border border-line bg-surface">
        {scorecards.map((scorecard) => (
          <ScorecardLine key={scorecard.id} loop={loop} scorecard={scorecard} />
        ))}
      </ul>
    </section>
  );
}

function ScorecardLine({ loop, scorecard }: { readonly loop: Loop; readonly scorecard: Scorecard }) {
  const app = useApp();
  const undoable = useUndoable();
  const { candidate, interviewer, kit, sealedAt } = scorecard;

  return (
    <li className="flex items-center gap-4 py-1.5 pr-2 pl-4">
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-semibold">{interviewer.name}</bdi>
        <span className="block truncate text-small text-muted">{kit.title}</span>
      </span>
      {candidate !== loop.candidate && (
        <span className="max-w-60 truncate text-small text-weak">
          names the candidate <bdi>{candidate}</bdi>
        </span>
      )}
      <time className="text-small text-muted">
        {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(sealedAt)}
      </time>
      <IconButton
        icon={X}
        label={`Take the scorecard of ${interviewer.name} out`}
        onClick={() =>
          undoable('Scorecard taken out of the loop', () =>
            removeScorecard(app, loop.id, scorecardHash(scorecard)),
          )
        }
      />
    </li>
  );
}

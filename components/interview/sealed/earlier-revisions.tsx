import { Download, Printer } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { dayAndTime } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { openScorecard } from '@/lib/app/open-scorecard';
import { useMinute } from '@/lib/app/use-minute';
import type { Scorecard } from '@/lib/domain/scorecard';

interface EarlierRevisionsProps {
  readonly newest: Scorecard;
  /** The first one first. */
  readonly earlier: readonly Scorecard[];
}

/** The revisions that were amended, the last one first: when each was sealed, and why the next one took its place. */
export function EarlierRevisions({ newest, earlier }: EarlierRevisionsProps) {
  const app = useApp();
  const now = useMinute();
  const next = [...earlier.slice(1), newest];
  return (
    <section aria-label="Earlier revisions" className="border-t border-line pt-3">
      <h2 className="font-semibold">Earlier revisions</h2>
      <ul className="mt-1 divide-y divide-line">
        {earlier
          .map((scorecard, i) => ({ scorecard, why: next[i]?.amends?.reason ?? '' }))
          .reverse()
          .map(({ scorecard, why }) => (
            <li key={scorecard.id} className="flex items-start gap-1 py-1.5">
              <div className="min-w-0 flex-1 py-1">
                <p>
                  Revision {scorecard.revision}, sealed {dayAndTime(scorecard.sealedAt, now)}
                </p>
                <p className="text-small break-words text-muted">
                  Amended because: <bdi>{why}</bdi>
                </p>
              </div>
              <IconButton
                icon={Download}
                label={`Save revision ${scorecard.revision} as a file`}
                onClick={() => exportScorecard(app, scorecard)}
              />
              <IconButton
                icon={Printer}
                label={`Print revision ${scorecard.revision}`}
                onClick={() => void openScorecard(app, scorecard)}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

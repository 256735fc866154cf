import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useRevisions } from '@/lib/db/live/use-scorecard';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from '../live-context';
import { Notices } from '../notices';
import { SaveStatus } from '../save-status';
import { useCanWrite } from '../session-context';
import { TopBar } from '../top-bar';
import { AmendForm } from './amend-form';
import { EarlierRevisions } from './earlier-revisions';
import { HandoverNote } from './handover-note';
import { ScorecardActions } from './scorecard-actions';
import { SealedSummary } from './sealed-summary';

/** After sealing: what was sealed, how it reaches the panel lead, what the next interviewer is told, and how to amend it. */
export function SealedScreen() {
  const { interview } = useLive();
  const canWrite = useCanWrite();
  const show = usePanelStore((state) => state.show);
  const revisions = useRevisions(interview.id);
  const [amending, setAmending] = useState(false);
  const scorecard = revisions?.find(({ id }) => id === interview.scorecardId);
  if (!revisions || !scorecard) return null;
  const earlier = revisions.filter(({ revision }) => revision < scorecard.revision);

  return (
    <div className="grid h-screen grid-cols-1 grid-rows-[auto_minmax(0,1fr)_auto]">
      <div>
        <TopBar>
          <bdi className="min-w-0 truncate font-semibold">{interview.candidate}</bdi>
          <SaveStatus />
        </TopBar>
        <Notices />
      </div>
      <main className="grid grid-cols-1 content-start gap-4 overflow-auto p-3">
        <SealedSummary scorecard={scorecard} interview={interview} />
        <ScorecardActions scorecard={scorecard} />
        <HandoverNote scorecard={scorecard} />
        {earlier.length > 0 && <EarlierRevisions newest={scorecard} earlier={earlier} />}
      </main>
      <footer className="border-t border-line bg-surface p-3">
        {amending ? (
          <AmendForm revision={scorecard.revision} onCancel={() => setAmending(false)} />
        ) : (
          <div className="flex gap-2">
            <Button disabled={!canWrite} onClick={() => setAmending(true)}>
              Amend…
            </Button>
            <Button className="flex-1" onClick={() => show(null)}>
              Done
            </Button>
          </div>
        )}
      </footer>
    </div>
  );
}

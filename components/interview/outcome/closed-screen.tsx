import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { prepareAgain } from '@/lib/app/prepare-again';
import { reopenInterview } from '@/lib/app/reopen-interview';
import { outcomeLabel } from '@/lib/domain/outcome';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from '../live-context';
import { Notices } from '../notices';
import { SaveStatus } from '../save-status';
import { useCanWrite, useSession } from '../session-context';
import { TopBar } from '../top-bar';
import { CopyLine } from './copy-line';
import { EndRecord } from './end-record';

/** An interview that ended without a scorecard: what is recorded of it, and what can be done now. */
export function ClosedScreen() {
  const { interview } = useLive();
  const { outcome } = interview;
  const session = useSession();
  const canWrite = useCanWrite();
  const show = usePanelStore((state) => state.show);
  const { busy, trouble, run } = useTask();

  async function again() {
    const { id } = await prepareAgain(session, interview);
    show(id);
  }

  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_minmax(0,1fr)_auto]">
      <div>
        <TopBar>
          <span className="font-semibold">Closed</span>
          <SaveStatus />
        </TopBar>
        <Notices />
      </div>
      <main
        tabIndex={0} // it scrolls, so the keyboard has to reach it
        className="grid grid-cols-1 content-start gap-4 overflow-auto p-3"
      >
        <div>
          <p dir="auto" className="font-semibold break-words">
            {interview.candidate}
          </p>
          <h1 className="text-question leading-tight font-semibold">
            {outcome && outcomeLabel(outcome.kind)}
          </h1>
          {outcome?.details && (
            <p dir="auto" className="mt-1 break-words whitespace-pre-line">
              {outcome.details}
            </p>
          )}
          <p className="mt-1 text-muted">
            Closed without a scorecard. What was noted is kept in this browser.
          </p>
        </div>
        <EndRecord />
        {outcome && (
          <div className="grid grid-cols-1 gap-2">
            <CopyLine interview={interview} outcome={outcome} />
          </div>
        )}
        <div className="-mt-2 grid grid-cols-2 gap-2">
          <Button disabled={busy} onClick={() => run(again)}>
            Prepare it again
          </Button>
          <Button disabled={!canWrite} onClick={() => reopenInterview(session, interview)}>
            Reopen
          </Button>
          <p className="col-span-2 text-small text-muted">
            Reopen takes the end back; the time in between does not count.
          </p>
        </div>
        {trouble && <Message tone="trouble">It was not prepared again; all is as it was. {trouble}</Message>}
      </main>
      <footer className="grid grid-cols-1 border-t border-line bg-surface p-3">
        <Button onClick={() => show(null)}>Done</Button>
      </footer>
    </div>
  );
}

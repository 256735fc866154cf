import { Button } from '@/components/ui/button';
import { beginInterview } from '@/lib/app/begin-interview';
import { endEarly } from '@/lib/app/end-early';
import { kitQuestions } from '@/lib/domain/kit';
import { useLive } from '../live-context';
import { Notices } from '../notices';
import { SaveStatus } from '../save-status';
import { useCanWrite, useSession } from '../session-context';
import { TopBar } from '../top-bar';
import { KitSkim } from './kit-skim';
import { PlannedStart } from './planned-start';
import { PrivateText } from './private-text';
import { ReceivedLine } from './received-line';

const NO_SHOW = { kind: 'no-show', details: '', scored: false } as const;

/** Before the call: when it is, what to know, the kit to skim, and the button that starts the clock. */
export function PreparedScreen() {
  const { interview, kit } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_minmax(0,1fr)_auto]">
      <div>
        <TopBar>
          <span className="font-semibold">Prepared</span>
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
          <h1 dir="auto" className="text-question leading-tight font-semibold text-pretty">
            {kit.title}
          </h1>
          <p className="mt-0.5 text-muted">
            {kit.minutes} min, {counted(kitQuestions(kit).length, 'question')} on{' '}
            {kit.parts.length === 1 ? '1 competency' : `${kit.parts.length} competencies`}
          </p>
          {interview.received && <ReceivedLine received={interview.received} />}
        </div>
        <PlannedStart />
        <PrivateText field="facts" />
        <PrivateText field="handover-in" />
        <KitSkim kit={kit} />
      </main>
      <footer className="grid grid-cols-1 gap-1 border-t border-line bg-surface px-3 pt-3 pb-1.5">
        <Button look="primary" disabled={!canWrite} onClick={() => beginInterview(session, kit)}>
          Start interview
        </Button>
        <button
          type="button"
          className="min-h-6 justify-self-center px-2 text-small text-muted underline underline-offset-2 hover:text-text disabled:opacity-50"
          disabled={!canWrite}
          onClick={() => endEarly(session, interview, NO_SHOW)}
        >
          Candidate did not come
        </button>
      </footer>
    </div>
  );
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

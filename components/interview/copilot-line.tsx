import { Button } from '@/components/ui/button';
import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { Reason } from '@/lib/domain/pacing/reason';
import { CommandHint } from './command-mode/command-hint';
import { useCommandMode } from './command-mode/command-mode';
import { useCanWrite } from './session-context';
import { useLiveActions } from './use-live-actions';
import { usePacing } from './use-pacing';

/** The copilot's one line, what comes next and why, with the way there. In command mode the keys take its place. */
export function CopilotLine() {
  const canWrite = useCanWrite();
  const { active } = useCommandMode();
  const { next } = useLiveActions();
  const advice = usePacing();
  const asks = advice.next.step === 'ask';

  return (
    <div className="flex items-center gap-2">
      <div className="min-h-[2.7em] min-w-0 flex-1 content-center text-small leading-[1.35] text-muted">
        {active ? <CommandHint /> : <Advice reason={spoken(advice)} />}
      </div>
      <Button
        look="primary"
        aria-label={asks ? 'Next question' : 'Closing words'}
        disabled={!canWrite && asks}
        onClick={next}
      >
        {asks ? 'Next' : 'Closing'}
      </Button>
    </div>
  );
}

/** The question in focus has the word where it has to be left soon; otherwise it is told what comes next. */
function spoken({ current, next }: PacingAdvice): Reason {
  return current?.pace === 'move-on' && next.step === 'ask' ? current.reason : next.reason;
}

function Advice({ reason: { text, before, title, after } }: { readonly reason: Reason }) {
  return (
    <p className="line-clamp-2" title={text}>
      {before}
      <bdi className="font-semibold text-text">{title}</bdi>
      {after}
    </p>
  );
}

import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Keycap } from '@/components/ui/keycap';
import { signalKey } from './command-mode/choice-key';
import { useCommandMode } from './command-mode/command-mode';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';
import { noteSignal, signalsOf } from './signals';
import { useInSight } from './use-in-sight';

/** The signals of the question: a tap, or its letter in command mode, notes the one that was heard. */
export function SignalChips() {
  const session = useSession();
  const canWrite = useCanWrite();
  const { current } = useLive();
  const choosing = useCommandMode().choosing === 'signals';
  const group = useInSight<HTMLDivElement>(choosing);
  return (
    <div
      ref={group}
      role="group"
      aria-label="Signals"
      className="mb-2 scroll-mt-34 scroll-mb-2 flex flex-wrap gap-1"
    >
      {signalsOf(current.question).map((signal, place) => {
        const key = choosing ? signalKey(place) : null;
        return (
          <button
            key={`${signal.evidence} ${signal.text}`}
            type="button"
            disabled={!canWrite}
            onClick={() => noteSignal(session, current, signal)}
            className="flex min-h-6.5 items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 py-0.5 text-left text-small hover:bg-raised active:bg-accent-soft disabled:opacity-50"
          >
            {key === null ? <EvidenceMark evidence={signal.evidence} /> : <Keycap>{key}</Keycap>}
            <span dir="auto">{signal.text}</span>
          </button>
        );
      })}
    </div>
  );
}

import { addSignal } from '@/lib/app/add-note';
import type { KitQuestion } from '@/lib/domain/kit';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { useCanWrite, useSession } from './session-context';

/** The signals of the question: a tap notes the one that was heard. */
export function SignalChips({ current }: { readonly current: KitQuestion }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { strong, weak } = current.question.signals;
  const signals = [
    ...strong.map((text) => ({ text, evidence: 'strong' as const })),
    ...weak.map((text) => ({ text, evidence: 'weak' as const })),
  ];
  return (
    <div role="group" aria-label="Signals" className="mb-3 flex flex-wrap gap-1.5">
      {signals.map(({ text, evidence }) => (
        <button
          key={`${evidence} ${text}`}
          type="button"
          disabled={!canWrite}
          onClick={() => addSignal(session, text, evidence, current)}
          className="flex min-h-6.5 items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 py-0.5 text-left text-small hover:bg-raised active:bg-accent-soft"
        >
          <EvidenceMark evidence={evidence} />
          <span dir="auto">{text}</span>
        </button>
      ))}
    </div>
  );
}

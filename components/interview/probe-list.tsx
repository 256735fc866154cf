import { tickProbe } from '@/lib/app/tick-probe';
import { probesInOrder } from '@/lib/domain/bank/question';
import type { Question } from '@/lib/domain/bank/question';
import type { ProbeKey } from '@/lib/domain/operation';
import { useCanWrite, useSession } from './session-context';

interface ProbeListProps {
  readonly question: Question;
  readonly asked: ReadonlySet<ProbeKey>;
}

/** The planned follow-ups as a checklist. */
export function ProbeList({ question, asked }: ProbeListProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  return (
    <ul aria-label="Probes" className="mb-3 divide-y divide-line">
      {probesInOrder(question).map((probe) => {
        const done = asked.has(`${question.id}/${probe.id}`);
        return (
          <li key={probe.id}>
            <label className="flex min-h-7 items-start gap-2 py-1.5">
              <input
                type="checkbox"
                checked={done}
                disabled={!canWrite}
                className="mt-0.5 size-4 shrink-0 accent-accent"
                onChange={(event) => tickProbe(session, question, probe, event.target.checked)}
              />
              <span dir="auto" className={`flex-1 ${done ? 'text-muted' : ''}`}>
                {probe.text}
              </span>
              {probe.purpose === 'ownership' && (
                <span
                  title="Ownership: what the candidate did themselves"
                  className="shrink-0 rounded-full border border-line px-1.5 text-small text-muted"
                >
                  own
                </span>
              )}
            </label>
          </li>
        );
      })}
    </ul>
  );
}

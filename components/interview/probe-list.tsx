import { Keycap } from '@/components/ui/keycap';
import { tickProbe } from '@/lib/app/tick-probe';
import { probesInOrder } from '@/lib/domain/bank/question';
import { probeKey } from './command-mode/choice-key';
import { useCommandMode } from './command-mode/command-mode';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';
import { useInSight } from './use-in-sight';

/** The planned follow-ups of the question in focus as a checklist; in command mode each has a number to tick it. */
export function ProbeList() {
  const session = useSession();
  const canWrite = useCanWrite();
  const choosing = useCommandMode().choosing === 'probes';
  const list = useInSight<HTMLUListElement>(choosing);
  const { state, current } = useLive();
  const { question } = current;
  return (
    <ul ref={list} aria-label="Probes" className="mb-2 scroll-mt-34 scroll-mb-2 divide-y divide-line">
      {probesInOrder(question).map((probe, place) => {
        const done = state.probes.has(`${question.id}/${probe.id}`);
        const key = choosing ? probeKey(place) : null;
        return (
          <li key={probe.id}>
            <label className="flex min-h-7 items-start gap-2 py-1">
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
              {key !== null && <Keycap>{key}</Keycap>}
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

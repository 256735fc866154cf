import type { Debrief } from '@/lib/domain/debrief/debrief';
import { dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';

/** The words of a decision: why, on which conditions, what next, and who sees it otherwise. */
export function DecisionText({ decision }: { readonly decision: NonNullable<Debrief['decision']> }) {
  const { reason, conditions, nextSteps, dissent, at } = decision;
  const now = useMinute();
  const parts = [
    { name: 'Why', text: reason },
    { name: 'Conditions', text: conditions },
    { name: 'Next steps', text: nextSteps },
    ...dissent.map(({ name, text }) => ({ name: `Dissent: ${name}`, text })),
  ].filter(({ text }) => text !== '');
  return (
    <>
      <dl className="grid grid-cols-1 gap-2">
        {parts.map(({ name, text }) => (
          <div key={name}>
            <dt className="text-small text-muted">
              <bdi>{name}</bdi>
            </dt>
            <dd dir="auto" className="break-words whitespace-pre-line">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-muted">Recorded {dayAndTime(at, now)}.</p>
    </>
  );
}

import { dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { verdictLabel } from '@/lib/domain/debrief/debrief-event';
import type { DebriefEvent } from '@/lib/domain/debrief/debrief-event';
import { useDebriefData } from './debrief-context';

/** Everything that was recorded, the first first; what was taken back or reopened stays in it. */
export function DebriefLog() {
  const now = useMinute();
  const { consolidation, debrief } = useDebriefData();
  const title = (id: CompetencyId) =>
    consolidation.competencies.find(({ competency }) => competency.id === id)?.competency.title ?? id;
  const lines = debrief.events.flatMap((event) => {
    const text = lineOf(event, title);
    return text === null ? [] : [{ id: event.id, at: event.at, text }];
  });
  if (lines.length < 2) return null;
  return (
    <details>
      <summary className="min-h-6 text-small text-muted">Record of this debrief</summary>
      <ol className="mt-1 grid grid-cols-1 gap-1 text-small">
        {lines.map(({ id, at, text }) => (
          <li key={id} className="break-words">
            <span className="text-muted">{dayAndTime(at, now)}</span> <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A step in words; null for the turns of the agenda, which are no record. */
function lineOf(event: DebriefEvent, title: (id: CompetencyId) => string): string | null {
  switch (event.kind) {
    case 'opened':
      return 'The debrief began.';
    case 'item':
      return null;
    case 'consensus':
      return event.level === null
        ? `${title(event.competency)}: the consensus was taken back.`
        : `${title(event.competency)}: agreed on ${event.level}. ${event.reason}`;
    case 'decided':
      return `Decided: ${verdictLabel(event.decision.verdict)}. ${event.decision.reason}`;
    case 'reopened':
      return `Reopened: ${event.reason}`;
  }
}

import { Clock } from 'lucide-react';
import type { LoopSummary } from '@/lib/db/live/use-loops';
import { kitIsToLeave } from './next-step';
import { counted } from './words';

/** Loops, each with its candidate and what is in. */
export function LoopList({ loops }: { readonly loops: readonly LoopSummary[] }) {
  return (
    <ul className="divide-y divide-line rounded-control border border-line bg-surface">
      {loops.map((summary) => (
        <li key={summary.loop.id}>
          <LoopLink summary={summary} />
        </li>
      ))}
    </ul>
  );
}

function LoopLink({ summary }: { readonly summary: LoopSummary }) {
  const { loop, name, standing } = summary;
  const late = standing.seats.some((seat) => seat.late);
  const kits = standing.reveal === 'blind' ? standing.seats.filter(kitIsToLeave).length : 0;
  return (
    <a href={`#/loops/${loop.id}`} className="flex items-center gap-4 px-4 py-2.5 hover:bg-raised">
      <span className="min-w-0 flex-1">
        <span className="block break-words">
          <bdi className="font-semibold">{loop.candidate}</bdi>
          {name !== null && <bdi className="ml-2 text-muted">{name}</bdi>}
        </span>
        <span className="block text-small break-words text-muted">
          <bdi>{loop.role}</bdi>
          {kits > 0 && ` · ${counted(kits, 'kit')} to hand out`}
        </span>
      </span>
      {loop.sample && (
        <span className="rounded-full border border-line px-2 text-small text-muted">Sample</span>
      )}
      {late && (
        <span className="inline-flex items-center gap-1 rounded-full border border-weak px-2 text-small font-semibold whitespace-nowrap text-weak">
          <Clock aria-hidden size={12} /> Late
        </span>
      )}
      <span className="whitespace-nowrap text-muted">{countIn(summary)}</span>
      <time className="w-28 text-right text-small whitespace-nowrap text-muted">
        {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(loop.createdAt)}
      </time>
    </a>
  );
}

function countIn({ plan, standing: { arrived, expected } }: LoopSummary): string {
  return plan ? `${arrived} of ${expected} in` : counted(arrived, 'scorecard');
}

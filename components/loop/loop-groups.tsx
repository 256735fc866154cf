import type { LoopSummary } from '@/lib/db/live/use-loops';
import { LoopList } from './loop-list';

/** Loops under their openings; those without one come last, and alone they need no heading. */
export function LoopGroups({ loops }: { readonly loops: readonly LoopSummary[] }) {
  const ids = [...new Set(loops.map(openingOf))].sort((a, b) => Number(a === null) - Number(b === null));
  const groups = ids.map((id) => loops.filter((each) => openingOf(each) === id));
  return (
    <div className="grid grid-cols-1 gap-6">
      {groups.map((group) => (
        <section key={group[0]?.loop.plan?.openingId ?? 'none'}>
          {(groups.length > 1 || !isPlanless(group)) && (
            <h2 className="mb-2 font-semibold">
              <GroupTitle group={group} />
            </h2>
          )}
          <LoopList loops={group} />
        </section>
      ))}
    </div>
  );
}

function GroupTitle({ group }: { readonly group: readonly LoopSummary[] }) {
  const [first] = group;
  if (!first?.loop.plan) return 'Without an opening';
  const { opening, loop } = first;
  if (opening?.deletedAt !== null) return <bdi>{opening?.title ?? loop.role}</bdi>;
  return (
    <a href={`#/openings/${opening.id}`} className="inline-block min-h-6 underline-offset-2 hover:underline">
      <bdi>{opening.title}</bdi>
    </a>
  );
}

function openingOf({ loop }: LoopSummary) {
  return loop.plan?.openingId ?? null;
}

function isPlanless([first]: readonly LoopSummary[]): boolean {
  return !first?.loop.plan;
}

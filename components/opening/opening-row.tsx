import type { OpeningSummary } from '@/lib/db/live/use-openings';

/** One opening in the list: what it is, who is on its panel and how many loops it has. */
export function OpeningRow({ opening, plan, role, loops }: OpeningSummary) {
  const people = new Set(plan.seats.map(({ person }) => person)).size;
  return (
    <li>
      <a href={`#/openings/${opening.id}`} className="flex items-center gap-4 px-4 py-2.5 hover:bg-raised">
        <span className="min-w-0 flex-1">
          <bdi className="line-clamp-2 font-semibold break-words">{opening.title}</bdi>
          <span className="block truncate text-small text-muted">
            {role}, {plan.level} level
          </span>
        </span>
        <span className="rounded-full border border-line px-2 text-small whitespace-nowrap text-muted">
          {plan.lockedAt === null ? 'in planning' : 'locked'}
        </span>
        <span className="w-26 text-right whitespace-nowrap text-muted">
          {people === 0 ? 'nobody yet' : `${people} on the panel`}
        </span>
        <span className="w-14 text-right whitespace-nowrap text-muted">
          {loops} {loops === 1 ? 'loop' : 'loops'}
        </span>
      </a>
    </li>
  );
}

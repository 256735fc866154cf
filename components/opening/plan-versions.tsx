import type { Plan } from '@/lib/domain/opening/plan';
import { longDate } from './long-date';

/** Every version of the plan with its reason, newest first. */
export function PlanVersions({ plans }: { readonly plans: readonly Plan[] }) {
  return (
    <section aria-label="Versions of the plan">
      <h2 className="mb-1 font-semibold">Versions of the plan</h2>
      <ol reversed className="divide-y divide-line rounded-control border border-line bg-surface">
        {plans.toReversed().map(({ id, version, reason, createdAt, lockedAt }) => (
          <li key={id} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-3 px-4 py-2">
            <span className="font-semibold">Version {version}</span>
            <div>
              <p dir="auto" className="whitespace-pre-line">
                {reason ?? 'The first plan.'}
              </p>
              <p className="text-small text-muted">
                Made {longDate(createdAt)}
                {lockedAt === null ? '; not locked yet' : `; locked ${longDate(lockedAt)}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

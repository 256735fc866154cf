import { Button } from '@/components/ui/button';
import { nextStep } from './next-step';
import { usePlanned } from './planned-context';
import { useLeadName } from './use-lead-name';
import { useSaveAllKits } from './use-save-all-kits';

/** What to do next in this loop, in words, and the one button that does most of it. */
export function NextStepLine() {
  const { standing, plan, withdrew, isSelf } = usePlanned();
  const { kits, save } = useSaveAllKits();
  const lead = useLeadName();
  const handOut = withdrew === null && kits > 0;
  return (
    <section
      aria-label="Next step"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control bg-accent-soft px-4 py-3 print:hidden"
    >
      <div className="min-w-60 flex-1">
        <p dir="auto">
          <b>Next.</b>{' '}
          {nextStep({
            standing,
            withdrew: withdrew !== null,
            isOwn: ({ person }) => isSelf(person.id),
          })}
        </p>
        {handOut && (
          <p className="mt-1 text-small text-muted">
            {plan.lockedAt === null &&
              'The first kit that leaves fixes rubric, weights and stages of this plan. '}
            {lead === null && (
              <>
                The kits do not say yet who leads:{' '}
                <a href="#/settings" className="text-accent underline underline-offset-2">
                  give your name in Settings
                </a>
                .
              </>
            )}
          </p>
        )}
      </div>
      {withdrew === null && kits > 1 && (
        <Button look="primary" onClick={save}>
          Save all kits
        </Button>
      )}
    </section>
  );
}

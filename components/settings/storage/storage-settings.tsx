import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useStorageUsage } from '@/lib/app/storage/use-storage-usage';
import { useStorageStore } from '@/lib/stores/storage-store';
import { CheckedAt } from './checked-at';
import { Copies } from './copies';
import { Keeping } from './keeping';
import { Usage } from './usage';
import { useCheck } from './use-check';

/** How much is stored, whether the browser keeps it, and how the three copies of it stand. */
export function StorageSettings() {
  const { usage, keeping, refresh, ask } = useStorageUsage();
  const health = useStorageStore((state) => state.health);
  const { busy, trouble, progress, check } = useCheck(refresh);

  return (
    <section aria-label="Storage" className="grid grid-cols-1 justify-items-start gap-3">
      <div>
        <h2 className="mb-1 font-semibold">Storage</h2>
        <Usage usage={usage} />
        <Keeping keeping={keeping} onAsk={ask} />
      </div>
      <Copies health={health} />
      {health.findings.length > 0 && (
        <section aria-label="Findings" className="w-full">
          <h3 className="mb-1 text-small font-semibold text-muted">Found</h3>
          <ul className="grid list-disc grid-cols-1 gap-0.5 pl-5">
            {health.findings.map((finding, index) => (
              // The same may have been found twice.
              <li key={index} dir="auto" className="wrap-anywhere">
                {finding}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
        <Button disabled={busy} onClick={check}>
          Check now
        </Button>
        {!busy && <CheckedAt at={health.checkedAt} />}
      </div>
      {busy && progress && <ProgressBar label="Checking what is stored" {...progress} />}
      {trouble && (
        <Message tone="trouble">The check could not be finished. Nothing was changed. {trouble}</Message>
      )}
    </section>
  );
}

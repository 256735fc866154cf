import { Button } from '@/components/ui/button';
import type { Progress } from '@/lib/stores/storage-store';

interface TaskProgressProps {
  readonly label: string;
  readonly progress: Progress;
  /** Left out where it can no longer be stopped. */
  readonly onCancel?: () => void;
}

/** How far something long has come, and the way to stop it. */
export function TaskProgress({ label, progress: { done, of }, onCancel }: TaskProgressProps) {
  const part = of === null || of === 0 ? null : Math.min(1, done / of);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <label className="flex items-center gap-2">
        {label}
        <progress className="w-48 accent-accent" max={1} {...(part !== null && { value: part })} />
      </label>
      {part !== null && <span className="text-muted">{Math.floor(part * 100)} %</span>}
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

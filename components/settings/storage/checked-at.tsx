import { dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import type { Instant } from '@/lib/domain/schema';

/** When the copies were last looked at. */
export function CheckedAt({ at }: { readonly at: Instant | null }) {
  const now = useMinute();
  return (
    <p role="status" className="text-small text-muted">
      {at === null ? 'Not checked since this page was opened.' : `Checked ${dayAndTime(at, now)}.`}
    </p>
  );
}

import { useNow } from '@/lib/app/use-now';
import { formatMinutesSeconds } from '@/lib/domain/format';
import { useDebriefData } from './debrief-context';

/** How long the panel has been at this item, all visits together. It counts from stored instants. */
export function ItemTimer() {
  const now = useNow();
  const { item, spent } = useDebriefData().debrief;
  if (!item) return null;
  const milliseconds = (spent.get(item.competency) ?? 0) + Math.max(0, now - item.since);
  return (
    <span role="timer" aria-label="Time on this item" className="text-muted">
      {formatMinutesSeconds(milliseconds / 1000)}
    </span>
  );
}

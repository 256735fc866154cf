import { useDeferredValue, useMemo, useState } from 'react';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { createWordingReview } from '@/lib/domain/wording-review';
import type { PointedOut } from '@/lib/domain/wording-review';
import { useLive } from '../live-context';

const NOTHING: readonly PointedOut[] = [];

/** The words pointed out in this interview as it stands. Looking for them waits until the screen shows what was typed. */
export function useWordingReview(): readonly PointedOut[] {
  const { kit, state } = useLive();
  const [review] = useState(() => createWordingReview(checkWording));
  const settled = useDeferredValue<typeof state | null>(state, null);
  return useMemo(() => (settled ? review(kit, settled) : NOTHING), [review, kit, settled]);
}

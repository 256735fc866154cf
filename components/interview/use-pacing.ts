import { useMemo } from 'react';
import { pacingInput } from '@/lib/domain/live-pacing';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { PacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import { useLive } from './live-context';
import { useNow } from '@/lib/app/use-now';

/** What the copilot says, renewed each second. */
export function usePacing(): PacingAdvice {
  const live = useLive();
  const now = useNow();
  return useMemo(() => pacingAdvice(pacingInput(live, now)), [live, now]);
}

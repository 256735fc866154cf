import { createContext, use } from 'react';
import type { Consolidation } from '@/lib/domain/consolidation';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import type { Speaker } from '@/lib/domain/debrief/speaking-order';
import type { Loop } from '@/lib/domain/loop/loop';

/** What a debrief is held on. */
export interface DebriefData {
  readonly loop: Loop;
  readonly consolidation: Consolidation;
  readonly debrief: Debrief;
  /** In the order in which they speak. */
  readonly speakers: readonly Speaker[];
}

/** The debrief on the page. */
export const DebriefContext = createContext<DebriefData | null>(null);

/** The debrief on the page. */
export function useDebriefData(): DebriefData {
  const data = use(DebriefContext);
  if (!data) throw new Error('useDebriefData needs a DebriefContext above it');
  return data;
}

import { createContext, use } from 'react';
import type { Live } from '@/lib/domain/live';

/** The interview on the screen. */
export const LiveContext = createContext<Live | null>(null);

/** The interview on the screen. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive needs a LiveContext above it');
  return live;
}

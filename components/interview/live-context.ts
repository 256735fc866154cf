import { createContext, use } from 'react';
import type { Interview } from '@/lib/domain/interview';
import type { InterviewState } from '@/lib/domain/interview-state';
import type { Kit, KitQuestion } from '@/lib/domain/kit';

/** The interview on the screen: what is recorded, and the question in focus. */
export interface Live {
  readonly interview: Interview;
  /** With what was inserted in the call. */
  readonly kit: Kit;
  readonly state: InterviewState;
  readonly current: KitQuestion;
}

/** The interview on the screen. */
export const LiveContext = createContext<Live | null>(null);

/** The interview on the screen. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive needs a LiveContext above it');
  return live;
}

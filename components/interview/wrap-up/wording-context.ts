import { createContext, use } from 'react';
import type { PointedOut } from '@/lib/domain/wording-review';

/** The words pointed out in the interview on the screen. */
export const WordingContext = createContext<readonly PointedOut[]>([]);

/** The words pointed out in the interview on the screen. */
export function useWording(): readonly PointedOut[] {
  return use(WordingContext);
}

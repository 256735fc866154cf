import type { Instant } from '@/lib/domain/schema';
import { dayAndTime } from './when';

/** Until when something is wanted, as it follows its name in a sentence: `is due Tue 14:00`, `was due yesterday 14:00`. */
export function dueWords(dueAt: Instant, now: Instant): string {
  return `${dueAt < now ? 'was' : 'is'} due ${dayAndTime(dueAt, now)}`;
}

import type { Instant } from '@/lib/domain/schema';

/** A day in words, such as `2 March 2026`; the words around it are English, and so is the month. */
export function longDate(at: Instant): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at);
}

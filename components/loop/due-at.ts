import type { Instant } from '@/lib/domain/schema';

/** The end of the day that a date field holds, by the clock of this machine; null where none was chosen. */
export function dueAt(date: string): Instant | null {
  const end = new Date(`${date}T23:59:00`).getTime();
  return Number.isNaN(end) ? null : end;
}

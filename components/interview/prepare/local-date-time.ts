import type { Instant } from '@/lib/domain/schema';

/** The earliest that can be chosen: a year that is still being typed lies before it. */
export const EARLIEST = '2000-01-01T00:00';

/** An instant as an input for date and time holds it, in local time to the minute. */
export function toLocalDateTime(at: Instant): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant that such a text means in local time; null where it is none that can be planned for. */
export function fromLocalDateTime(text: string): Instant | null {
  if (text < EARLIEST) return null;
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}

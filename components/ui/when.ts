import type { Instant } from '@/lib/domain/schema';

const DAY = 24 * 60 * 60_000;

/** The time of day as the person's own locale writes it, such as `14:00`. */
export function clockTime(at: Instant): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at);
}

/** Day and time in as few words as tell them: `today 14:00`, `Tue 14:00`, `2 Mar 14:00`. */
export function dayAndTime(at: Instant, now: Instant): string {
  return `${dayWords(at, now)} ${clockTime(at)}`;
}

/** A time that is planned: `in 25 min` within the hour, else day and time. One that has passed is `due 12 min ago`. */
export function plannedWords(at: Instant, now: Instant): string {
  const minutes = Math.ceil((at - now) / 60_000);
  if (Math.abs(minutes) > 60) return dayAndTime(at, now);
  if (minutes > 0) return `in ${minutes} min`;
  return minutes === 0 ? 'now' : `due ${-minutes} min ago`;
}

/** Words as they stand at the start of a line. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function dayWords(at: Instant, now: Instant): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > 1 && days < 7) return format(at, { weekday: 'short' });
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** The local midnight that a day begins with. */
function midnight(at: Instant): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

// The words around it are English, and so are the names of days and months.
function format(at: Instant, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(at);
}

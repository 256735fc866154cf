import type { Instant } from '../domain/schema';

/** An instant as people write it, in a zone that does not depend on who exports: `2026-03-02 09:00 UTC`. */
export function utcTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

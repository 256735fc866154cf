import type { Kit } from '../domain/kit';
import type { InterviewSession } from './interview-session';

/** The most minutes that an interview can be given. */
export const MOST_MINUTES = 480;

/** Sets how many minutes there are for the whole interview, 1 to 480. The kit's own are what holds where nothing is set. */
export function setAvailableMinutes(
  session: InterviewSession,
  kit: Pick<Kit, 'minutes'>,
  minutes: number,
): void {
  session.capture({ field: 'available', of: '', value: minutes === kit.minutes ? null : minutes });
}

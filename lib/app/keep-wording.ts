import type { InterviewSession } from './interview-session';

/**
 * Keeps words that were pointed out, with the reason why.
 * @param key what `wordingKey` names the words by
 */
export function keepWording(session: InterviewSession, key: string, reason: string): void {
  session.capture({ field: 'wording', of: key, value: reason.trim() });
}

/** Takes back that words are kept: they are pointed out again. */
export function takeBackWording(session: InterviewSession, key: string): void {
  session.capture({ field: 'wording', of: key, value: null });
}

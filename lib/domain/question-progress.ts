import type { QuestionId } from './bank/question';
import type { InterviewState } from './interview-state';
import type { Clock } from './pause';
import { secondsInto } from './pause';
import { z } from './schema';
import type { Instant } from './schema';

/** What became of a question so far: not come to yet, asked, or skipped on purpose. */
export const QuestionProgress = z.enum(['open', 'asked', 'skipped']);
export type QuestionProgress = z.infer<typeof QuestionProgress>;

type Way = Pick<InterviewState, 'visits' | 'skipped'>;

/** What became of a question. One that was skipped and returned to counts as asked. */
export function questionProgress({ visits, skipped }: Way, id: QuestionId): QuestionProgress {
  if (skipped.has(id)) return 'skipped';
  return visits.get(id)?.length ? 'asked' : 'open';
}

/**
 * Seconds that each question has been in focus, all its visits together and pauses left out. A visit lasts until the
 * next question comes into focus; the last one lasts until the instant given.
 */
export function secondsByQuestion(
  { visits }: Pick<Way, 'visits'>,
  clock: Clock,
  until: Instant,
): ReadonlyMap<QuestionId, number> {
  const entries = [...visits]
    .flatMap(([id, instants]) => instants.map((at) => ({ id, at })))
    .sort((a, b) => a.at - b.at);
  const spent = new Map<QuestionId, number>();
  entries.forEach(({ id, at }, i) => {
    const left = Math.min(entries[i + 1]?.at ?? until, until);
    const seconds = secondsInto(clock, left) - secondsInto(clock, at);
    spent.set(id, (spent.get(id) ?? 0) + Math.max(0, seconds));
  });
  return spent;
}

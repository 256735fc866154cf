import { appendEvent } from '../db/loop-event-repository';
import { LoopEventId } from '../domain/loop/loop-event';
import type { LoopEvent } from '../domain/loop/loop-event';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import { Prose } from '../domain/schema';
import type { App } from './app';
import { readPlannedLoop } from './planned-loop';
import type { PlannedLoop } from './planned-loop';

type Body<E> = E extends LoopEvent ? Omit<E, 'id' | 'loopId' | 'at' | 'reason'> : never;

/** What is decided about a loop, but for its reason and instant. */
export type Decided = Body<LoopEvent>;

/** A loop and why something is decided about it, in the lead's words. */
export interface DecisionOn {
  readonly loopId: LoopId;
  readonly reason: string;
}

/**
 * Carries a decision about a loop out and logs it with its reason, all in one transaction.
 * @param act does what follows from it and says what was decided; where it throws, nothing has changed
 * @throws Error in words for the person where the reason is missing or the loop is gone
 */
export function decide(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  { loopId, reason }: DecisionOn,
  act: (loop: PlannedLoop, at: Instant) => Decided | Promise<Decided>,
): Promise<void> {
  const { db, now, newId } = app;
  const given = Prose.min(1).max(2000).safeParse(reason.trim());
  return db.transaction('rw', db.tables, async () => {
    if (!given.success) throw new Error('Give a reason of at most 2000 characters. It is kept in the log.');
    const at = now();
    const decided = await act(await readPlannedLoop(app, loopId), at);
    const logged = { id: LoopEventId.parse(newId()), loopId, at, reason: given.data };
    await appendEvent(db, { ...decided, ...logged });
  });
}

import { addDebriefEvent } from '../db/debrief-repository';
import { DebriefEvent, DebriefEventId } from '../domain/debrief/debrief-event';
import type { LoopId } from '../domain/loop/loop-id';
import type { App } from './app';

/** A step of a debrief without what every step has. */
type Step<E = DebriefEvent> = E extends DebriefEvent ? Omit<E, 'id' | 'loopId' | 'at'> : never;

/**
 * Records a step of a loop's debrief. Earlier steps stay as they are.
 * @throws Error in words for the person where something that they wrote cannot be taken
 */
export async function recordDebrief(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  loopId: LoopId,
  step: Step,
): Promise<void> {
  const event = DebriefEvent.safeParse({ ...step, id: DebriefEventId.parse(newId()), loopId, at: now() });
  if (!event.success) throw new Error('This cannot be recorded: a text is missing or far too long.');
  await addDebriefEvent(db, event.data);
}

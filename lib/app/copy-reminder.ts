import type { Loop } from '../domain/loop/loop';
import type { SeatStanding } from '../domain/loop/loop-standing';
import { reminderText } from '../export/reminder-text';
import type { App } from './app';
import { currentInterviewer } from './interviewer';

/**
 * Puts a reminder for the interviewer of a seat on the clipboard. It names the candidate by their label.
 * @throws Error in words for the person where the browser keeps the clipboard closed
 */
export async function copyReminder(
  app: Pick<App, 'db' | 'newId' | 'copyText'>,
  loop: Pick<Loop, 'candidate' | 'role' | 'dueAt'>,
  { stage, person, kit, state }: SeatStanding,
): Promise<void> {
  const { name: lead } = await currentInterviewer(app);
  const text = reminderText({
    opening: kit?.file.opening.title ?? loop.role,
    stage: stage.title,
    candidate: loop.candidate,
    person: person.name,
    lead,
    dueAt: loop.dueAt,
    state,
  });
  try {
    await app.copyText(text);
  } catch {
    // The browser's own reason is not for people.
    throw new Error('The browser did not allow copying. Nothing is lost: try again.');
  }
}

/** The notes of the live interview as a person finds them on the screen. */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/** The notes as they are read out: time, mark, words and, where it was moved, the competency. */
export function shownNotes(): (string | null)[] {
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  return notes.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

/** The field in which a note is typed. */
export function noteBox(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Note' });
}

/** The field in which a note is changed. */
export function noteEditor(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Edit note' });
}

/** Opens the tools of the note with these words. */
export async function openTools(user: UserEvent, words: string): Promise<void> {
  await user.click(screen.getByText(words));
}

/** Opens the note with these words to be changed. */
export async function openEditor(user: UserEvent, words: string): Promise<void> {
  await openTools(user, words);
  await user.click(screen.getByRole('button', { name: 'Edit note' }));
}

/** Expects a control to have the focus. */
export function expectFocus(control: HTMLElement): void {
  expect(control.matches(':focus')).toBe(true);
}

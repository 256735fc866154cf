import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { noteBox, shownNotes } from '@/tests/support/notes-on-screen';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

function dividers(): (string | null)[] {
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  return notes.queryAllByRole('heading').map(({ textContent }) => textContent);
}

describe('the stream of notes', () => {
  it('shows the notes of the question in focus, or on request all, divided by question', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    const question = () => screen.getByRole('heading', { level: 1 }).textContent;
    const first = question();
    await user.type(noteBox(), 'on the first{Enter}');
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    const second = question();
    await user.type(noteBox(), 'on the second{Enter}');
    expect(shownNotes()).toEqual(['10:00on the second']);
    expect(dividers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'All 2', pressed: false }));
    expect(shownNotes()).toEqual(['10:00on the first', '10:00on the second']);
    expect(dividers()).toEqual([first, second]);
    // Who returns to a question goes on at the end of the stream, and sees all of it still.
    for (let back = 0; question() !== first && back < 6; back++)
      await user.click(screen.getByRole('button', { name: 'Previous question' }));
    await user.type(noteBox(), 'again{Enter}');
    expect(screen.getByRole('button', { name: 'All 3', pressed: true })).toBeDefined();
    expect(shownNotes()).toEqual(['10:00on the first', '10:00on the second', '10:00again']);
    expect(dividers()).toEqual([first, second, first]);
  });

  it('brings a note into sight when it is written, and moves nothing otherwise', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    const scrolled: (string | null)[] = [];
    const spy = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.textContent);
    });
    await user.type(noteBox(), 'one{Enter}two{Enter}');
    await user.click(screen.getByRole('checkbox', { name: /How did it end/ }));
    await user.click(screen.getByRole('button', { name: 'All 2' }));
    expect(scrolled).toEqual(['10:00one', '10:00two']);
    spy.mockRestore();
  });

  it('says what was undone, however that was asked for, until something else is done', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(screen.getByRole('checkbox', { name: /How did it end/ }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undid: probe ticked')).toBeDefined();
    await user.type(noteBox(), '{Escape}u');
    expect(await screen.findByText('Undid: rating')).toBeDefined();
    await user.type(noteBox(), 'one');
    expect(screen.getByText('Undid: rating')).toBeDefined();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Notes on this question')).toBeDefined();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { renderInterview, untilEnabled } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { recorded } from '@/tests/support/recorded';
import { createTestApp } from '@/tests/support/test-app';

/** The notes on the screen as they are read out: time, mark and words. */
function shownNotes(): (string | null)[] {
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  return notes.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

function noteBox(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Note' });
}

describe('taking notes', () => {
  it('adds what is typed at Enter, with its time, and empties the field', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app);
    const user = userEvent.setup();
    await user.type(noteBox(), 'Paged at 3 am{Enter}');
    expect(shownNotes()).toEqual(['10:00Paged at 3 am']);
    expect(noteBox().value).toBe('');
    await waitFor(async () => {
      expect((await recorded(app.db, interview.id)).notes).toMatchObject([{ text: 'Paged at 3 am' }]);
    });
  });

  it('has the focus from the start, so that typing goes there', async () => {
    await renderInterview(createTestApp());
    await userEvent.keyboard('first words{Enter}');
    expect(shownNotes()).toEqual(['10:00first words']);
  });

  it.each([
    ['+ named the metric', '10:00+strong evidence: named the metric'],
    ['- blamed the data', '10:00−weak evidence: blamed the data'],
    ['> it just broke', '10:00“it just broke”'],
    ['+> we own it', '10:00+strong evidence: “we own it”'],
  ])('reads the marks off %j', async (typed, shown) => {
    await renderInterview(createTestApp());
    await userEvent.type(noteBox(), `${typed}{Enter}`);
    expect(shownNotes()).toEqual([shown]);
  });

  it('breaks the line at Shift and Enter, and adds nothing without text', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.type(noteBox(), '  {Enter}');
    expect(shownNotes()).toEqual([]);
    await user.clear(noteBox());
    await user.type(noteBox(), 'one{Shift>}{Enter}{/Shift}two{Enter}');
    expect(shownNotes()).toEqual(['10:00one\ntwo']);
  });

  it('keeps what was being typed when the panel closes and opens again', async () => {
    const app = createTestApp();
    const { interview, view } = await renderInterview(app);
    await userEvent.type(noteBox(), 'half a sent');
    view.unmount();
    renderWithApp(<InterviewScreen id={interview.id} />, app);
    await waitFor(() => expect(noteBox().value).toBe('half a sent'));
    await untilEnabled('Wrap up');
    await userEvent.type(noteBox(), 'ence{Enter}');
    expect(shownNotes()).toEqual(['10:00half a sentence']);
  });

  it('changes a note in place, at Enter, and not at Escape', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.type(noteBox(), 'teh first{Enter}second{Enter}');
    const [edit] = screen.getAllByRole('button', { name: 'Edit note' });
    if (!edit) throw new Error('Each note can be edited');
    await user.click(edit);
    await user.clear(screen.getByRole('textbox', { name: 'Edit note' }));
    await user.type(screen.getByRole('textbox', { name: 'Edit note' }), '- the first{Enter}');
    expect(shownNotes()).toEqual(['10:00−weak evidence: the first', '10:00second']);
    await user.click(screen.getAllByRole('button', { name: 'Edit note' })[1] ?? edit);
    await user.type(screen.getByRole('textbox', { name: 'Edit note' }), ' thoughts{Escape}');
    expect(shownNotes()).toEqual(['10:00−weak evidence: the first', '10:00second']);
  });

  it('leaves a note of several lines as it was when its editor is opened and left', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.type(noteBox(), '+ one{Shift>}{Enter}{/Shift}two{Enter}');
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.click(noteBox());
    expect(shownNotes()).toEqual(['10:00+strong evidence: one\ntwo']);
  });

  it('removes a note, and Undo brings it back to its place', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.type(noteBox(), 'one{Enter}two{Enter}');
    const [remove] = screen.getAllByRole('button', { name: 'Remove note' });
    if (!remove) throw new Error('Each note can be removed');
    await user.click(remove);
    expect(shownNotes()).toEqual(['10:00two']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownNotes()).toEqual(['10:00one', '10:00two']));
    await user.dblClick(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownNotes()).toEqual([]));
  });

  it('shows the notes of the question in focus, or on request all', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.type(noteBox(), 'on the first{Enter}');
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    await user.type(noteBox(), 'on the second{Enter}');
    expect(shownNotes()).toEqual(['10:00on the second']);
    await user.click(screen.getByRole('button', { name: 'All 2' }));
    expect(shownNotes()).toEqual(['10:00on the first', '10:00on the second']);
  });
});

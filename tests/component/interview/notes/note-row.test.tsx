import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { addNote } from '@/lib/app/add-note';
import { writeNoteEdit } from '@/lib/app/write-draft';
import { registersOf } from '@/lib/db/operation-repository';
import { questionInFocus } from '@/lib/domain/kit';
import { aKit } from '@/tests/support/builders';
import {
  expectFocus,
  noteBox,
  noteEditor,
  openEditor,
  openTools,
  shownNotes,
} from '@/tests/support/notes-on-screen';
import { openSession, untilRole, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { renderInterview, untilEnabled } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

/** A live interview with these notes. */
async function withNotes(...notes: readonly string[]) {
  const app = createTestApp();
  const { interview, view } = await renderInterview(app);
  const user = userEvent.setup();
  for (const note of notes) await user.type(noteBox(), `${note}{Enter}`);
  return { app, interview, view, user };
}

function tools(): HTMLElement | null {
  return screen.queryByRole('group', { name: 'Note tools' });
}

function undo(): HTMLElement {
  return screen.getByRole('button', { name: 'Undo' });
}

describe('the tools of a note', () => {
  it('open at a press on its words, and close when the focus goes elsewhere', async () => {
    const { user } = await withNotes('one', 'two');
    await openTools(user, 'one');
    expect(tools()).not.toBeNull();
    await user.click(noteBox());
    expect(tools()).toBeNull();
  });

  it('open by keyboard, and Escape gives the focus back to their button', async () => {
    const { user } = await withNotes('one');
    const button = screen.getByRole('button', { name: 'Tools for the note, 10:00', expanded: false });
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Tools for the note, 10:00', expanded: true })).toBe(button);
    await user.tab();
    expectFocus(screen.getByRole('button', { name: 'Edit note' }));
    await user.keyboard('{Escape}');
    expect(tools()).toBeNull();
    expectFocus(button);
  });

  it('remove the note, and Undo brings it back to its place', async () => {
    const { user } = await withNotes('one', 'two');
    await openTools(user, 'one');
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(shownNotes()).toEqual(['10:00two']);
    await user.click(undo());
    await waitFor(() => expect(shownNotes()).toEqual(['10:00one', '10:00two']));
    expect(screen.getByText('Undid: note removed')).toBeDefined();
    await user.dblClick(undo());
    await waitFor(() => expect(shownNotes()).toEqual([]));
    await user.click(undo());
    expect(await screen.findByText('Nothing left to undo')).toBeDefined();
  });

  it('move the note to another competency or to none, and say so in the line', async () => {
    const { app, interview, user } = await withNotes('one');
    await openTools(user, 'one');
    const competency = () => screen.getByRole('combobox', { name: 'Retag note' });
    const options = within(competency()).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      ...['Monitoring', 'Latency', 'Teamwork'],
      'No competency',
    ]);
    await user.selectOptions(competency(), 'Latency');
    await user.keyboard('{Escape}');
    expect(shownNotes()).toEqual(['10:00one# Latency']);
    await openTools(user, 'one');
    await user.selectOptions(competency(), 'No competency');
    // The key for undo acts wherever no text field has the focus.
    await user.keyboard('{Escape}{Control>}z{/Control}');
    await waitFor(() => expect(shownNotes()).toEqual(['10:00one# Latency']));
    await waitFor(async () =>
      expect((await recorded(app.db, interview.id)).notes).toMatchObject([{ competency: 'latency' }]),
    );
  });
});

describe('changing a note', () => {
  it('happens in place: Enter keeps it, Escape does not', async () => {
    const { user } = await withNotes('teh first', 'second');
    await openEditor(user, 'teh first');
    expectFocus(noteEditor());
    await user.clear(noteEditor());
    await user.keyboard('- the first{Enter}');
    expect(shownNotes()).toEqual(['10:00−weak evidence: the first', '10:00second']);
    await openEditor(user, 'second');
    await user.keyboard(' thoughts{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Edit note' })).toBeNull();
    expect(shownNotes()).toEqual(['10:00−weak evidence: the first', '10:00second']);
  });

  it('shows the tag of a note that was moved, and takes it back where that is deleted', async () => {
    const { user } = await withNotes('+ slow #latency');
    await openEditor(user, 'slow');
    expect(noteEditor().value).toBe('+ #latency slow');
    await user.clear(noteEditor());
    await user.keyboard('+ slow #team{Enter}at work{Enter}');
    expect(shownNotes()).toEqual(['10:00+strong evidence: slow at work# Teamwork']);
    await openEditor(user, 'slow at work');
    await user.clear(noteEditor());
    await user.keyboard('+ slow{Enter}');
    expect(shownNotes()).toEqual(['10:00+strong evidence: slow']);
  });

  it('is kept when the focus leaves, and nothing is recorded where nothing was changed', async () => {
    const { app, interview, user } = await withNotes('+ one{Shift>}{Enter}{/Shift}two');
    await openEditor(user, 'one two');
    await user.click(noteBox());
    expect(shownNotes()).toEqual(['10:00+strong evidence: one\ntwo']);
    const [first] = await registersOf(app.db, interview.id, 'note');
    await openEditor(user, 'one two');
    await user.keyboard(' three');
    await user.click(noteBox());
    expect(shownNotes()).toEqual(['10:00+strong evidence: one\ntwo three']);
    expect(first?.first).toBe(first?.last);
  });

  it('stays open while the window beside has the focus', async () => {
    const { user } = await withNotes('one');
    await openEditor(user, 'one');
    // The window loses the focus; the field in it keeps its own.
    noteEditor().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(noteEditor().value).toBe('one');
  });

  it('is kept when the interview leaves the screen in the middle of it', async () => {
    const { app, interview, view, user } = await withNotes('one');
    await openEditor(user, 'one');
    await user.keyboard(' more');
    view.unmount();
    await waitFor(async () =>
      expect((await recorded(app.db, interview.id)).notes).toMatchObject([{ text: 'one more' }]),
    );
  });

  it('goes on where a crash cut it short, beside the note that was being typed', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session, close } = openSession(app, id);
    await untilRole(session, 'writer');
    addNote(session, 'paged', questionInFocus(aKit(), []));
    await untilSaved(session);
    const [note] = (await recorded(app.db, id)).notes;
    if (!note) throw new Error('A note was written');
    writeNoteEdit(session, { note: note.id, text: 'paged night', start: 6, end: 6 });
    close();
    const view = renderWithApp(<InterviewScreen id={id} />, app);
    await untilEnabled('Wrap up');
    expectFocus(noteEditor());
    const user = userEvent.setup();
    await user.keyboard('at {Enter}');
    expect(shownNotes()).toEqual(['10:00paged at night']);
    await user.type(noteBox(), 'half');
    view.unmount();
    renderWithApp(<InterviewScreen id={id} />, app);
    await untilEnabled('Wrap up');
    expect(noteBox().value).toBe('half');
    expect(screen.queryByRole('textbox', { name: 'Edit note' })).toBeNull();
  });
});

describe('splitting a note', () => {
  const split = (): HTMLButtonElement => screen.getByRole('button', { name: 'Split here' });

  it('makes two at the caret, and one Undo brings back the whole', async () => {
    const { app, interview, user } = await withNotes('+ paged and slept #latency', 'later');
    await openEditor(user, 'paged and slept');
    await user.keyboard('{ArrowLeft>9/}');
    await user.click(split());
    expect(shownNotes()).toEqual([
      '10:00+strong evidence: paged# Latency',
      '10:00+strong evidence: and slept# Latency',
      '10:00later',
    ]);
    await waitFor(async () => {
      const [first, second] = (await recorded(app.db, interview.id)).notes;
      expect(second).toMatchObject({ splitFrom: first?.id, at: first?.at, question: first?.question });
    });
    await user.click(undo());
    await waitFor(() =>
      expect(shownNotes()).toEqual(['10:00+strong evidence: paged and slept# Latency', '10:00later']),
    );
    expect(screen.getByText('Undid: note split')).toBeDefined();
  });

  it('happens at Ctrl and Enter, with what was changed before', async () => {
    const { user } = await withNotes('paged');
    await openEditor(user, 'paged');
    await user.keyboard(' slept{ArrowLeft>5/}{Control>}{Enter}{/Control}');
    expect(shownNotes()).toEqual(['10:00paged', '10:00slept']);
  });

  it('is refused where one of the two would be empty', async () => {
    const { user } = await withNotes('+ ab');
    await openEditor(user, 'ab');
    expect(split().disabled).toBe(true);
    await user.keyboard('{Control>}{Enter}{/Control}{ArrowLeft}');
    expect(split().disabled).toBe(false);
    await user.keyboard('{ArrowLeft}');
    expect(split().disabled).toBe(true);
    expect(noteEditor().value).toBe('+ ab');
  });
});

describe('a page that reads along', () => {
  it('sees notes change live, and has no tools', async () => {
    const { app, interview, view, user } = await withNotes('paged and slept');
    const { container } = renderWithApp(<InterviewScreen id={interview.id} />, createTestApp({ db: app.db }));
    const reader = within(container);
    await reader.findByRole('button', { name: 'Take over here' });
    const writer = within(view.container);
    await user.click(writer.getByText('paged and slept'));
    await user.selectOptions(writer.getByRole('combobox', { name: 'Retag note' }), 'Latency');
    expect(await reader.findByText('# Latency')).toBeDefined();
    await user.click(writer.getByRole('button', { name: 'Edit note' }));
    await user.keyboard('{Home}{ArrowRight>14/}{Control>}{Enter}{/Control}');
    expect(await reader.findByText('and slept')).toBeDefined();
    await user.click(reader.getByText('and slept'));
    expect(reader.queryByRole('button', { name: /^Tools/ })).toBeNull();
    expect(reader.queryByRole('group', { name: 'Note tools' })).toBeNull();
  });
});

import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { registersOf } from '@/lib/db/operation-repository';
import { openSession, untilRole } from '@/tests/support/open-session';
import { expectFocus, noteBox, shownNotes } from '@/tests/support/notes-on-screen';
import { recorded } from '@/tests/support/recorded';
import { renderInterview, untilEnabled } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

/** A live interview with what was typed so far. */
async function typing(keys: string) {
  const app = createTestApp();
  const { interview, view } = await renderInterview(app);
  const user = userEvent.setup();
  await user.type(noteBox(), keys);
  return { app, interview, view, user };
}

describe('typing a note', () => {
  it('adds what is typed at Enter, with its time, and empties the field', async () => {
    const { app, interview } = await typing('Paged at 3 am{Enter}');
    expect(shownNotes()).toEqual(['10:00Paged at 3 am']);
    expect(noteBox().value).toBe('');
    await waitFor(async () => {
      expect((await recorded(app.db, interview.id)).notes).toMatchObject([{ text: 'Paged at 3 am' }]);
    });
  });

  it.each([
    ['+ named the metric', '10:00+strong evidence: named the metric'],
    ['- blamed the data', '10:00−weak evidence: blamed the data'],
    ['> it just broke', '10:00“it just broke”'],
    ['+> we own it', '10:00+strong evidence: “we own it”'],
  ])('reads the marks off %j', async (typed, shown) => {
    await typing(`${typed}{Enter}`);
    expect(shownNotes()).toEqual([shown]);
  });

  it('breaks the line at Shift and Enter, and adds nothing without text', async () => {
    const { user } = await typing('  {Enter}');
    expect(shownNotes()).toEqual([]);
    await user.clear(noteBox());
    await user.type(noteBox(), 'one{Shift>}{Enter}{/Shift}two{Enter}');
    expect(shownNotes()).toEqual(['10:00one\ntwo']);
  });

  it('leaves Enter and Escape to an input method that composes', async () => {
    const { user } = await typing('#');
    fireEvent.keyDown(noteBox(), { key: 'Escape', isComposing: true });
    fireEvent.keyDown(noteBox(), { key: 'Enter', isComposing: true });
    expect(screen.getAllByRole('option')).toHaveLength(3);
    expect(noteBox().value).toBe('#');
    await user.keyboard('{Escape}3 は遅い');
    fireEvent.keyDown(noteBox(), { key: 'Enter', isComposing: true });
    expect(shownNotes()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(shownNotes()).toEqual(['10:00#3 は遅い']);
  });
});

describe('the draft', () => {
  it('is there again with its caret when the panel opens again', async () => {
    const { app, interview, view, user } = await typing('half sentence');
    await user.keyboard('{ArrowLeft>8/}');
    view.unmount();
    renderWithApp(<InterviewScreen id={interview.id} />, app);
    await untilEnabled('Wrap up');
    expect(noteBox().value).toBe('half sentence');
    await user.keyboard('a {Enter}');
    expect(shownNotes()).toEqual(['10:00half a sentence']);
  });

  it('is kept with the caret where only that moves', async () => {
    const { app, interview, user } = await typing('half');
    const target = noteBox();
    await user.pointer([
      { target, offset: 2, keys: '[MouseLeft>]' },
      { offset: 3 },
      { keys: '[/MouseLeft]' },
    ]);
    await waitFor(async () => {
      const [draft] = await registersOf(app.db, interview.id, 'draft');
      expect(draft?.value).toEqual({ text: 'half', start: 2, end: 3 });
    });
  });
});

describe('the focus', () => {
  it('is in the note box from the start, so that typing goes there', async () => {
    await renderInterview(createTestApp());
    await userEvent.keyboard('first words{Enter}');
    expect(shownNotes()).toEqual(['10:00first words']);
  });

  it('stays where the person put it when the page may write', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session, close } = openSession(app, id);
    await untilRole(session, 'writer');
    renderWithApp(<InterviewScreen id={id} />, createTestApp({ db: app.db }));
    const home = await screen.findByRole('button', { name: 'Home' });
    home.focus();
    close();
    await untilEnabled('Next question');
    expectFocus(home);
  });

  it('stays where it is when the question changes', async () => {
    const { user } = await typing('half');
    const next = screen.getByRole('button', { name: 'Next question' });
    await user.click(next);
    expectFocus(next);
    expect(noteBox().value).toBe('half');
  });
});

describe('a tag', () => {
  it('is completed with Enter, and moves the note', async () => {
    const { user } = await typing('+ slow #lat');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Latency');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(noteBox().value).toBe('+ slow #latency ');
    await user.keyboard('twice{Enter}');
    expect(shownNotes()).toEqual(['10:00+strong evidence: slow twice# Latency']);
  });

  it('is chosen with the arrow keys and Tab, round and round', async () => {
    const { user } = await typing('#');
    const active = () => {
      const id = noteBox().getAttribute('aria-activedescendant');
      return screen.queryAllByRole('option').find((option) => option.id === id)?.textContent;
    };
    expect(active()).toBe('Monitoring');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Latency');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe('Teamwork');
    await user.keyboard('{ArrowDown}{ArrowUp}{Tab}');
    expect(noteBox().value).toBe('#teamwork ');
    expectFocus(noteBox());
    expect(active()).toBeUndefined();
  });

  it('is taken by a click, in front of the word that follows', async () => {
    const { user } = await typing('late again{ArrowLeft>5/}#');
    await user.click(screen.getByRole('option', { name: 'Latency' }));
    await user.keyboard('and ');
    expect(noteBox().value).toBe('late #latency and again');
  });

  it('is no tag after Escape, which closes the list and nothing else', async () => {
    const { user } = await typing('about #t');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expectFocus(noteBox());
    await user.keyboard('e');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Enter}');
    expect(shownNotes()).toEqual(['10:00about #te']);
  });

  it('is offered only at the start of a word, and while the caret stands in it', async () => {
    const { user } = await typing('C#');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard(' #l');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Latency']);
    await user.keyboard('{Home}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{End}{Backspace}3');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Backspace}m');
    expect(screen.getByRole('listbox')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Anchors' }));
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('the key for undo', () => {
  it('takes back the last action where the box is empty', async () => {
    const { user } = await typing('one{Enter}two{Enter}');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(shownNotes()).toEqual(['10:00one']));
    expect(screen.getByText('Undid: note added')).toBeDefined();
    await user.keyboard('{Meta>}z{/Meta}');
    await waitFor(() => expect(shownNotes()).toEqual([]));
  });

  it('is left to the field where there is text, or text was just deleted', async () => {
    const { user } = await typing('one{Enter}tw');
    const pressed = () => fireEvent.keyDown(noteBox(), { key: 'z', ctrlKey: true });
    // What nobody has handled comes back as true.
    expect(pressed()).toBe(true);
    await user.keyboard('{Backspace}{Backspace}');
    expect(pressed()).toBe(true);
    await user.keyboard('two{Enter}');
    expect(pressed()).toBe(false);
    await waitFor(() => expect(shownNotes()).toEqual(['10:00one']));
  });
});

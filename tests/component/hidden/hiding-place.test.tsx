import '@/tests/support/fake-dialogs';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HidingPlace } from '@/components/hidden/hiding-place';
import { useHidden } from '@/lib/app/use-hidden';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

function Content() {
  const { hide } = useHidden();
  return (
    <main onKeyDown={(event) => event.key === 'F2' && hide()}>
      <h1>Zoë Quillfeather</h1>
      <input aria-label="Note" />
      <button onClick={hide}>Hide panel</button>
    </main>
  );
}

/** A page with something to hide, and a caret in the middle of its note. */
async function aPage() {
  const app = createTestApp();
  renderWithApp(
    <HidingPlace>
      <Content />
    </HidingPlace>,
    app,
  );
  const user = userEvent.setup();
  const note = screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' });
  await user.type(note, 'ab', { initialSelectionStart: 0 });
  note.setSelectionRange(1, 1);
  return { app, user, note };
}

/** Another page, or the shortcut, hides the panel or shows it again. */
async function say(app: TestApp, hidden: boolean): Promise<void> {
  await act(() => {
    app.hidden.set(hidden);
    return Promise.resolve();
  });
}

function expectHidden(): void {
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  const dialog = screen.getByRole('dialog', { name: 'Hidden' });
  expect(dialog.textContent).toBe('Show againClose panel');
  expect(screen.getByRole('button', { name: 'Show again' }).matches(':focus')).toBe(true);
}

function expectShown(): void {
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Zoë Quillfeather' })).toBeDefined();
}

describe('a hidden panel', () => {
  it('shows nothing but the way back, in the same task as the click', async () => {
    await aPage();
    fireEvent.click(screen.getByRole('button', { name: 'Hide panel' }));
    expectHidden();
  });

  it('hides when another page or the shortcut says so, at once', async () => {
    const { app } = await aPage();
    await say(app, true);
    expectHidden();
    await say(app, false);
    expectShown();
  });

  it('comes back as it was by any key, which is not typed', async () => {
    for (const key of ['x', 'ß', ' ', '{Escape}', '{Enter}', '{ArrowLeft}', '{Backspace}']) {
      const { app, user, note } = await aPage();
      await say(app, true);
      await user.keyboard(key);
      expectShown();
      expect(note.matches(':focus')).toBe(true);
      expect(note.value).toBe('ab');
      await user.keyboard('-');
      expect(note.value).toBe('a-b');
      document.body.replaceChildren();
    }
  });

  it('stays hidden for keys that only modify, move the focus or are for the machine', async () => {
    const { app, user } = await aPage();
    await say(app, true);
    await user.keyboard(
      '{Shift}{Alt}{Control}{Meta}{CapsLock}{F5}{AudioVolumeUp}{Control>}c{/Control}{Alt>}x{/Alt}',
    );
    await user.tab();
    await user.tab({ shift: true });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Show again' }), { key: 'x', repeat: true });
    expectHidden();
  });

  it('is not brought back by the key that hid it', async () => {
    const { user, note } = await aPage();
    await user.click(note);
    await user.keyboard('{F2}');
    expectHidden();
  });

  it('comes back by a click anywhere, but not by the second half of a double click', async () => {
    const { app } = await aPage();
    await say(app, true);
    const dialog = screen.getByRole('dialog');
    fireEvent.click(dialog, { detail: 2 });
    expectHidden();
    fireEvent.click(dialog, { detail: 1 });
    expectShown();
  });

  it('can be closed instead, by click and by key, and stays hidden', async () => {
    const { app, user } = await aPage();
    await say(app, true);
    const close = screen.getByRole('button', { name: 'Close panel' });
    await user.click(close);
    close.focus();
    await user.keyboard('{Enter}');
    close.focus();
    await user.keyboard(' ');
    expect(app.closed()).toBe(3);
    expect(app.hidden.get()).toBe(true);
  });

  it('comes back where the browser closes the dialog by itself', async () => {
    const { app } = await aPage();
    await say(app, true);
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    dialog.open = false;
    fireEvent(dialog, new Event('close'));
    expectShown();
  });

  it('keeps what it hides as it is: the same elements come back', async () => {
    const { app, note } = await aPage();
    await say(app, true);
    await say(app, false);
    expect(screen.getByRole('textbox')).toBe(note);
  });
});

describe('a page that does not know yet whether it is hidden', () => {
  it('shows nothing', () => {
    const hidden = { ...createTestApp().hidden, get: () => undefined };
    const { container } = renderWithApp(
      <HidingPlace>
        <Content />
      </HidingPlace>,
      createTestApp({ hidden }),
    );
    expect(container.textContent).toBe('');
  });
});

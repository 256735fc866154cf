import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/domain/operation';
import { aNote } from '@/tests/support/builders';
import { renderWrapUp } from '@/tests/support/render-wrap-up';

const note = aNote(1, { text: 'He seemed too old for on-call', evidence: 'weak' });
const NOTED: readonly Change[] = [{ field: 'note', of: note.id, value: note }];

function pointedOut(words: string): Promise<HTMLElement> {
  return screen.findByRole('group', { name: `Wording: ${words}` });
}

/** What is selected in the field that has the focus. */
function selection(): { field: string | null; words: string } {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return { field: null, words: '' };
  const { value, selectionStart, selectionEnd } = field;
  return {
    field: field.getAttribute('aria-label') ?? field.labels[0]?.textContent ?? null,
    words: value.slice(selectionStart, selectionEnd),
  };
}

describe('wording that is pointed out', () => {
  it('says why and what could stand instead, in the rationale as it is written', async () => {
    const { user } = await renderWrapUp();
    await user.type(screen.getByRole('textbox', { name: 'Rationale' }), 'Strong, but not a culture fit.');
    const item = within(await pointedOut('culture fit'));
    expect(item.getByText(/Fit rewards those who are like/)).toBeDefined();
    expect(item.getByText('Instead')).toBeDefined();
    await user.click(item.getByRole('button', { name: 'Edit' }));
    expect(selection()).toEqual({ field: 'Rationale', words: 'culture fit' });
    await user.keyboard('[Backspace]');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Wording/ })).toBeNull());
  });

  it('is edited in its note, with the words selected', async () => {
    const { user } = await renderWrapUp(NOTED);
    const item = within(await pointedOut('old'));
    await user.click(item.getByRole('button', { name: 'Edit' }));
    expect(selection()).toEqual({ field: 'Edit note', words: 'old' });
    await user.keyboard('new{Enter}');
    expect(await screen.findByText('He seemed too new for on-call')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Wording/ })).toBeNull());
  });

  it('is kept with a reason, which has to be there, and that can be taken back', async () => {
    const { user, stored } = await renderWrapUp(NOTED);
    const item = within(await pointedOut('old'));
    await user.click(item.getByRole('button', { name: 'Keep, because…' }));
    const reason = item.getByRole('textbox', { name: 'Why it stays' });
    expect(document.activeElement).toBe(reason);
    await user.keyboard('   {Enter}');
    expect((await stored()).keptWording.size).toBe(0);
    await user.keyboard('The name of the model.{Enter}');
    expect(await screen.findByText('The name of the model.')).toBeDefined();
    await waitFor(async () =>
      expect([...(await stored()).keptWording.values()]).toEqual(['The name of the model.']),
    );
    const takeBack = within(await pointedOut('old')).getByRole('button', { name: 'Take back' });
    expect(document.activeElement).toBe(takeBack);
    await user.keyboard('{Enter}');
    const keep = await screen.findByRole('button', { name: 'Keep, because…' });
    expect(document.activeElement).toBe(keep);
    await waitFor(async () => expect((await stored()).keptWording.size).toBe(0));
  });

  it('is not kept when that is given up', async () => {
    const { user, stored } = await renderWrapUp(NOTED);
    const item = within(await pointedOut('old'));
    await user.click(item.getByRole('button', { name: 'Keep, because…' }));
    await user.keyboard('A name{Escape}');
    expect(document.activeElement).toBe(item.getByRole('button', { name: 'Keep, because…' }));
    expect((await stored()).keptWording.size).toBe(0);
  });
});

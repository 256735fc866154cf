import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/domain/operation';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { aNote } from '@/tests/support/builders';
import { renderWrapUp } from '@/tests/support/render-wrap-up';
import { focused } from '@/tests/support/focused';

const note = aNote(1, { text: 'He seemed too old for on-call', evidence: 'weak' });
const WORDS = checkWording(note.text)[0]?.words ?? '';
const NOTED: readonly Change[] = [{ field: 'note', of: note.id, value: note }];

function pointedOut(words: string): Promise<HTMLElement> {
  return screen.findByRole('group', { name: `Wording: ${words}` });
}

/** What is selected in a field, which has to have the focus. */
function selectedIn(name: string): string {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name });
  expect(focused()).toBe(field);
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

describe('wording that is pointed out', () => {
  it('says why and what could stand instead, in the rationale as it is written', async () => {
    const { user } = await renderWrapUp();
    await user.type(screen.getByRole('textbox', { name: 'Rationale' }), 'Strong, but not a culture fit.');
    const item = within(await pointedOut('culture fit'));
    expect(item.getByText(/Fit rewards those who are like/)).toBeDefined();
    expect(item.getByText('Instead')).toBeDefined();
    await user.click(item.getByRole('button', { name: 'Edit' }));
    expect(selectedIn('Rationale')).toBe('culture fit');
    await user.keyboard('[Backspace]');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Wording/ })).toBeNull());
  });

  it('is edited in its note, with the words selected', async () => {
    const { user } = await renderWrapUp(NOTED);
    const item = within(await pointedOut(WORDS));
    await user.click(item.getByRole('button', { name: 'Edit' }));
    expect(selectedIn('Edit note')).toBe(WORDS);
    await user.keyboard('new to it{Enter}');
    expect(await screen.findByText(note.text.replace(WORDS, 'new to it'))).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Wording/ })).toBeNull());
  });

  it('is kept with a reason, which has to be there, and that can be taken back', async () => {
    const { user, stored } = await renderWrapUp(NOTED);
    const item = within(await pointedOut(WORDS));
    await user.click(item.getByRole('button', { name: 'Keep, because…' }));
    const reason = item.getByRole('textbox', { name: 'Why it stays' });
    expect(focused()).toBe(reason);
    await user.keyboard('   {Enter}');
    expect((await stored()).keptWording.size).toBe(0);
    await user.keyboard('The name of the model.{Enter}');
    expect(await screen.findByText('The name of the model.')).toBeDefined();
    await waitFor(async () =>
      expect([...(await stored()).keptWording.values()]).toEqual(['The name of the model.']),
    );
    const takeBack = within(await pointedOut(WORDS)).getByRole('button', { name: 'Take back' });
    expect(focused()).toBe(takeBack);
    await user.keyboard('{Enter}');
    const keep = await screen.findByRole('button', { name: 'Keep, because…' });
    expect(focused()).toBe(keep);
    await waitFor(async () => expect((await stored()).keptWording.size).toBe(0));
  });

  it('is not kept when that is given up', async () => {
    const { user, stored } = await renderWrapUp(NOTED);
    const item = within(await pointedOut(WORDS));
    await user.click(item.getByRole('button', { name: 'Keep, because…' }));
    await user.keyboard('A name{Escape}');
    expect(focused()).toBe(item.getByRole('button', { name: 'Keep, because…' }));
    expect((await stored()).keptWording.size).toBe(0);
  });
});

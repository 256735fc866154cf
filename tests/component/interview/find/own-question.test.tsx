import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { focused } from './focused';
import { field, openFind } from './open-find';

function prompt(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Question' });
}

function insertButton() {
  return screen.getByRole('button', { name: 'Insert' });
}

describe('a question of one’s own', () => {
  it('is offered with what was typed where nothing is found', async () => {
    const { user, onOwn } = await openFind();
    await user.type(field(), 'Where is the zebra');
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
    expect(focused()).toBe(field());
    await user.type(field(), '?');
    expect(prompt().value).toBe('Where is the zebra?');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Competency' }),
      screen.getByRole('option', { name: 'Teamwork' }),
    );
    await user.click(insertButton());
    expect(onOwn.mock.calls).toEqual([
      [{ prompt: 'Where is the zebra?', competency: 'teamwork', minutes: 3 }],
    ]);
  });

  it('can be asked at any time, about the competency in focus unless said otherwise', async () => {
    const { user, onOwn, onClose } = await openFind();
    await user.type(field(), 'drift');
    await user.click(screen.getByRole('button', { name: 'Ask your own' }));
    expect(focused()).toBe(prompt());
    await user.clear(prompt());
    await user.type(prompt(), '  What would you drop?  ');
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.type(minutes, '12{Enter}');
    expect(onOwn.mock.calls).toEqual([
      [{ prompt: 'What would you drop?', competency: 'monitoring', minutes: 12 }],
    ]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('leads back to what was found, and keeps what was written', async () => {
    const { user, onClose } = await openFind();
    await user.click(screen.getByRole('button', { name: 'Ask your own' }));
    await user.type(prompt(), 'Half a quest{Escape}');
    expect(focused()).toBe(field());
    expect(screen.getByRole('listbox', { name: 'Questions found' })).toBeDefined();
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Ask your own' }));
    expect(prompt().value).toBe('Half a quest');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(focused()).toBe(field());
  });

  it('gives way to the results when something is looked for', async () => {
    const { user } = await openFind();
    await user.click(screen.getByRole('button', { name: 'Ask your own' }));
    await user.type(field(), 'drift');
    expect(screen.queryByRole('form', { name: 'Ask your own' })).toBeNull();
    expect(screen.getByRole('listbox', { name: 'Questions found' })).toBeDefined();
  });

  it('keeps the search when Escape is pressed in it where nothing was found', async () => {
    const { user, onClose } = await openFind();
    await user.type(field(), 'zebra');
    await user.type(prompt(), '{Escape}');
    expect(focused()).toBe(field());
    expect(field().value).toBe('zebra');
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each([
    ['   ', '3', 'Write the question first.', 'Question'],
    [
      'x'.repeat(601),
      '3',
      'A question has at most 600 characters; this one has 601. Shorten it.',
      'Question',
    ],
    ['Why?', '0', 'Give the minutes as a whole number from 1 to 60.', 'Minutes'],
    ['Why?', '61', 'Give the minutes as a whole number from 1 to 60.', 'Minutes'],
    ['Why?', '2.5', 'Give the minutes as a whole number from 1 to 60.', 'Minutes'],
    ['Why?', '', 'Give the minutes as a whole number from 1 to 60.', 'Minutes'],
  ])('of %j in %j minutes is not taken: %s', async (text, length, message, about) => {
    const { user, onOwn } = await openFind();
    await user.click(screen.getByRole('button', { name: 'Ask your own' }));
    await user.click(prompt());
    await user.paste(text);
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.click(minutes);
    await user.paste(length);
    await user.click(insertButton());
    expect(screen.getByRole('alert').textContent).toBe(message);
    expect(focused()).toBe(about === 'Minutes' ? minutes : prompt());
    expect(focused()?.getAttribute('aria-invalid')).toBe('true');
    expect(onOwn).not.toHaveBeenCalled();
  });
});

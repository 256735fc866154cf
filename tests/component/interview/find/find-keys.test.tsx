import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aBank, aQuestion } from '@/tests/support/builders';
import { focused } from './focused';
import { activeResult, field, openFind } from './open-find';

describe('the keys of the field', () => {
  it('go through the list and back, and the field points at what is active', async () => {
    const { user } = await openFind();
    expect(activeResult()).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(activeResult()?.textContent).toContain('latency-first');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeResult()?.textContent).toContain('latency budget');
    await user.keyboard('{PageDown}{PageDown}{ArrowDown}');
    expect(activeResult()?.textContent).toContain('teamwork-second');
    await user.keyboard('{PageUp}{PageUp}');
    expect(activeResult()?.textContent).toContain('latency-first');
    await user.keyboard('{ArrowUp}');
    expect(activeResult()).toBeNull();
    expect(focused()).toBe(field());
  });

  it('insert the active question with its competency', async () => {
    const { user, onInsert } = await openFind();
    await user.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await user.type(field(), 'threshold{ArrowDown}{Enter}');
    expect(onInsert.mock.calls).toEqual([
      [expect.objectContaining({ id: 'threshold' }), expect.objectContaining({ id: 'monitoring' })],
    ]);
  });

  it('leave nothing active once something else is looked for', async () => {
    const { user, onInsert } = await openFind();
    await user.type(field(), 'thres{ArrowDown}');
    expect(activeResult()).not.toBeNull();
    await user.type(field(), 'hold{Enter}');
    expect(activeResult()).toBeNull();
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('keep the active result where the field can point at it when it is scrolled out of sight', async () => {
    const questions = Array.from({ length: 200 }, (_, n) =>
      aQuestion(`question-${n}`, 'monitoring', { prompt: `Number ${n}`, rank: n + 1 }),
    );
    const { user } = await openFind(aBank({ questions }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const list = screen.getByRole('listbox', { name: 'Questions found' });
    list.scrollTop = 5000;
    fireEvent.scroll(list);
    await screen.findByRole('option', { name: /^Number 85 / });
    expect(screen.queryByRole('option', { name: /^Number 2 / })).toBeNull();
    expect(activeResult()?.textContent).toContain('Number 1');
  });

  it('clear the text first, then close', async () => {
    const { user, onClose } = await openFind();
    await user.type(field(), 'drift{Escape}');
    expect(field().value).toBe('');
    expect(screen.getByRole('status').textContent).toBe('9 questions');
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('are not taken from someone who composes a letter', async () => {
    const { user, onInsert } = await openFind();
    await user.type(field(), 'threshold{ArrowDown}');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
    expect(onInsert).not.toHaveBeenCalled();
    expect(field().value).toBe('threshold');
  });

  it('give the focus back where it was', async () => {
    const before = document.body.appendChild(document.createElement('textarea'));
    before.focus();
    const { view } = await openFind();
    expect(focused()).toBe(field());
    view.unmount();
    expect(focused()).toBe(before);
    before.remove();
  });
});

import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createPortal } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { useCommandKeys } from '@/components/interview/command-keys/use-command-keys';
import type { CommandHandlers } from '@/components/interview/command-keys/use-command-keys';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';

const OFF: KeyMap = { ...DEFAULT_KEY_MAP, enabled: false };

function CommandMode({ map, handlers }: { map: KeyMap | undefined; handlers: CommandHandlers }) {
  return (
    <div role="group" aria-label="Command mode" tabIndex={-1} onKeyDown={useCommandKeys(map, handlers)}>
      <textarea aria-label="Elsewhere" />
      <select aria-label="Chooser" />
      <button type="button">
        <span>Press</span>
      </button>
      <input type="radio" aria-label="Choice" />
      {createPortal(<button type="button">Drawn elsewhere</button>, document.body)}
    </div>
  );
}

/** Command mode in focus, with what its keys did; `map: undefined` while it is not known. */
function renderCommandMode({ map }: { map: KeyMap | undefined } = { map: DEFAULT_KEY_MAP }) {
  const did: unknown[] = [];
  const handlers: CommandHandlers = {
    rate: (rating) => did.push(['rate', rating]),
    run: (command) => did.push(['run', command]),
    leave: () => did.push('leave'),
  };
  render(<CommandMode map={map} handlers={handlers} />);
  const mode = screen.getByRole('group', { name: 'Command mode' });
  mode.focus();
  return { did, mode, user: userEvent.setup() };
}

describe('a key in command mode', () => {
  it('rates, runs its command, or leads back to the note', async () => {
    const { did, user } = renderCommandMode();
    await user.keyboard('40n{Shift>}N?{/Shift}/{Enter}');
    expect(did).toEqual([
      ['rate', 4],
      ['rate', 'not-assessed'],
      ['run', 'next-question'],
      ['run', 'next-question'],
      ['run', 'show-keys'],
      'leave',
      'leave',
    ]);
  });

  it('does what the person chose for it', async () => {
    const { did, user } = renderCommandMode({ map: { enabled: true, keys: { 'next-question': 'j' } } });
    await user.keyboard('nj');
    expect(did).toEqual([['run', 'next-question']]);
  });

  it.each([
    ['with Ctrl', { key: 'n', ctrlKey: true }],
    ['with Meta', { key: 'n', metaKey: true }],
    ['with Alt', { key: 'n', altKey: true }],
    ['held down', { key: 'n', repeat: true }],
    ['while text is composed', { key: 'n', isComposing: true }],
    ['without a command', { key: 'q' }],
    ['that moves the focus', { key: 'Tab' }],
    ['that closes what is open', { key: 'Escape' }],
    ['that scrolls', { key: ' ' }],
  ])('is left to the browser %s', (_when, press) => {
    const { did, mode } = renderCommandMode();
    expect(fireEvent.keyDown(mode, press)).toBe(true);
    expect(did).toEqual([]);
  });

  it.each(['n', '4', '/', 'Enter'])('does nothing else: %s', (key) => {
    const { mode } = renderCommandMode();
    expect(fireEvent.keyDown(mode, { key })).toBe(false);
  });

  it('is not taken twice', () => {
    const { did, mode } = renderCommandMode();
    const press = createEvent.keyDown(mode, { key: 'n' });
    press.preventDefault();
    fireEvent(mode, press);
    expect(did).toEqual([]);
  });

  it('is left to a text field, a chooser and a dialog drawn elsewhere', () => {
    const { did } = renderCommandMode();
    const others = [
      screen.getByRole('textbox'),
      screen.getByRole('combobox'),
      screen.getByRole('button', { name: 'Drawn elsewhere' }),
    ];
    for (const each of others) {
      for (const key of ['n', '4', '/', 'Enter']) expect(fireEvent.keyDown(each, { key })).toBe(true);
    }
    expect(did).toEqual([]);
  });

  it('acts from a button or a choice, which keep Enter', () => {
    const { did } = renderCommandMode();
    for (const each of [screen.getByText('Press'), screen.getByRole('radio')]) {
      expect(fireEvent.keyDown(each, { key: 'Enter' })).toBe(true);
      expect(fireEvent.keyDown(each, { key: '2' })).toBe(false);
    }
    expect(did).toEqual([
      ['rate', 2],
      ['rate', 2],
    ]);
  });
});

describe('with single keys off, or not yet known', () => {
  it.each([
    ['off', OFF],
    ['unknown', undefined],
  ])('only the ways back are left (%s)', (_which, map) => {
    const { did, mode } = renderCommandMode({ map });
    for (const key of ['n', '4', '0', '?']) expect(fireEvent.keyDown(mode, { key })).toBe(true);
    expect(did).toEqual([]);
    for (const key of ['Enter', '/', 'Escape']) expect(fireEvent.keyDown(mode, { key })).toBe(false);
    expect(did).toEqual(['leave', 'leave', 'leave']);
  });
});

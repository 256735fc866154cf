import { describe, expect, it } from 'vitest';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { commandOf, DEFAULT_KEY_MAP, KeyMap, keyOf } from '@/lib/domain/key-map/key-map';
import type { KeyChoices } from '@/lib/domain/key-map/key-map';

const withKeys = (keys: KeyChoices): KeyMap => ({ enabled: true, keys });

describe('the published keys', () => {
  it('are as published', () => {
    expect(Object.fromEntries(COMMANDS.map(({ id, key }) => [key, id]))).toEqual({
      n: 'next-question',
      b: 'previous-question',
      x: 'skip-question',
      k: 'find-question',
      l: 'question-list',
      p: 'probes',
      a: 'anchors',
      s: 'signals',
      u: 'undo',
      t: 'notes',
      f: 'facts',
      m: 'mark-moment',
      z: 'pause',
      h: 'hide-panel',
      w: 'wrap-up',
      '?': 'show-keys',
    });
  });

  it('hold while none is chosen', () => {
    for (const { id, key } of COMMANDS) {
      expect(keyOf(DEFAULT_KEY_MAP, id)).toBe(key);
      expect(commandOf(DEFAULT_KEY_MAP, key)).toBe(id);
    }
  });
});

describe('commandOf', () => {
  it('takes a letter with Shift or Caps Lock for the same', () => {
    expect(commandOf(DEFAULT_KEY_MAP, 'N')).toBe('next-question');
    expect(commandOf(withKeys({ undo: 'ж' }), 'Ж')).toBe('undo');
  });

  it('takes a letter for the same however its accent is encoded', () => {
    expect(commandOf(withKeys({ undo: '\u00e9' }), 'E\u0301')).toBe('undo');
  });

  it('knows no command of a key that nobody has, nor of the name of one', () => {
    for (const key of ['q', '', 'nn', 'Enter', 'constructor', 'next-question']) {
      expect(commandOf(DEFAULT_KEY_MAP, key)).toBeNull();
    }
  });

  it('follows what was chosen', () => {
    const map = withKeys({ 'next-question': 'j' });
    expect(commandOf(map, 'j')).toBe('next-question');
    expect(commandOf(map, 'n')).toBeNull();
  });
});

describe('KeyMap', () => {
  it('passes over a command of a later version', () => {
    const stored = { enabled: false, keys: { undo: 'y', 'read-aloud': 'r' }, since: 3 };
    expect(KeyMap.parse(stored)).toEqual({ enabled: false, keys: { undo: 'y' } });
  });

  it('leaves a command without a key whose own was chosen for another before it came', () => {
    const map = KeyMap.parse({ enabled: true, keys: { 'next-question': 'p' } });
    expect(keyOf(map, 'next-question')).toBe('p');
    expect(keyOf(map, 'probes')).toBeNull();
    expect(commandOf(map, 'p')).toBe('next-question');
  });

  it.each([4, null, '', '4', '٤', '/', ' ', 'Enter', 'Escape', 'Tab', 'gg', '\u200b', '\u3164', '\ud800'])(
    'passes over the key %j',
    (key) => {
      expect(KeyMap.parse({ enabled: true, keys: { undo: key } })).toEqual(DEFAULT_KEY_MAP);
    },
  );

  it('gives a key that two commands have to the first', () => {
    const map = KeyMap.parse({ enabled: true, keys: { undo: 'q', 'next-question': 'Q', pause: 'j' } });
    expect(map.keys).toEqual({ 'next-question': 'q', pause: 'j' });
  });

  it.each([null, 'n', [], {}, { keys: {} }, { enabled: 'yes', keys: {} }, { enabled: true, keys: 'n' }])(
    'refuses %j',
    (stored) => {
      expect(KeyMap.safeParse(stored).success).toBe(false);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { keyAction, readSlash } from '@/lib/domain/key-map/key-action';
import { DEFAULT_KEY_MAP, keyOf } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';

const MOVED: KeyMap = { enabled: false, keys: { 'next-question': 'j' } };

describe('keyAction', () => {
  it('rates with the digits', () => {
    expect(['0', '1', '5', '6'].map((key) => keyAction(DEFAULT_KEY_MAP, key))).toEqual([
      { rate: 'not-assessed' },
      { rate: 1 },
      { rate: 5 },
      null,
    ]);
  });
});

describe('readSlash', () => {
  it.each([
    ['/4', { rate: 4 }],
    ['/0', { rate: 'not-assessed' }],
    ['/j', { run: 'next-question' }],
    ['/J', { run: 'next-question' }],
    ['/?', { run: 'show-keys' }],
  ])('reads %j, also where single keys are off', (typed, action) => {
    expect(readSlash(typed, MOVED)).toEqual(action);
  });

  it.each([
    '',
    '/',
    '4',
    'n',
    '//',
    '/6',
    '/n',
    '/44',
    '/4 ',
    ' /4',
    '/ 4',
    '/4\n',
    '/etc/hosts',
    '/jj',
    '+/4',
  ])('leaves the note %j alone', (typed) => {
    expect(readSlash(typed, MOVED)).toBeNull();
  });

  it('reads a slash and a key as the key alone, and no other note', () => {
    const keys = COMMANDS.map(({ id }) => keyOf(MOVED, id) ?? '');
    const typed = fc.string({ unit: fc.constantFrom('/', '0', '3', '7', ' ', ...keys), maxLength: 3 });
    fc.assert(
      fc.property(typed, (text) => {
        const isOneKey = text.length === 2 && text.startsWith('/');
        expect(readSlash(text, MOVED)).toEqual(isOneKey ? keyAction(MOVED, text.slice(1)) : null);
      }),
      { seed: 4 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { remap, resetKey } from '@/lib/domain/key-map/remap';

const off: KeyMap = { enabled: false, keys: { anchors: 'q' } };

describe('remap', () => {
  it('stores the letter, however it was pressed, and keeps the rest', () => {
    expect(remap(off, 'next-question', 'J')).toEqual({
      map: { enabled: false, keys: { anchors: 'q', 'next-question': 'j' } },
    });
  });

  it('stores nothing for the key that a command has anyway', () => {
    expect(remap(off, 'anchors', 'a')).toEqual({ map: { enabled: false, keys: {} } });
  });

  it.each(['j', 'é', 'ж', 'ن', 'ñ', '+', "'", '²', 'ß', '王'])('takes %j', (key) => {
    expect(remap(DEFAULT_KEY_MAP, 'undo', key)).toEqual({ map: { enabled: true, keys: { undo: key } } });
  });

  it.each([
    ['4', 'The digits rate and stay as they are.'],
    ['9', 'The digits rate and stay as they are.'],
    ['٤', 'The digits rate and stay as they are.'],
    ['/', '“/” leads back to the note and stays as it is.'],
    ['Enter', 'Enter leads back to the note and stays as it is.'],
    ['Escape', 'Escape leads into command mode and stays as it is.'],
    ['Tab', 'Tab moves between the controls and stays as it is.'],
    [' ', 'Space presses the button in focus and stays as it is.'],
    ['ArrowDown', 'This key types no character of its own. Choose a letter or a sign.'],
    ['Dead', 'This key types no character of its own. Choose a letter or a sign.'],
    ['\u0301', 'This key types no character of its own. Choose a letter or a sign.'],
    ['\u00a0', 'This key types no character of its own. Choose a letter or a sign.'],
    ['n\ufe0f', 'This key types no character of its own. Choose a letter or a sign.'],
    ['', 'This key types no character of its own. Choose a letter or a sign.'],
    ['P', '“P” is taken by “Probes”. Change that one first.'],
    ['Q', '“Q” is taken by “Anchors”. Change that one first.'],
  ])('refuses %j', (key, refused) => {
    expect(remap(off, 'next-question', key)).toEqual({ refused });
  });

  it('gives away a key that its command no longer has', () => {
    expect(remap(off, 'undo', 'a')).toMatchObject({ map: { keys: { anchors: 'q', undo: 'a' } } });
  });
});

describe('resetKey', () => {
  it('gives the default back', () => {
    expect(resetKey(off, 'anchors')).toEqual({ map: { enabled: false, keys: {} } });
  });

  it('is refused while another command has it', () => {
    const map: KeyMap = { enabled: true, keys: { anchors: 'q', undo: 'a' } };
    expect(resetKey(map, 'anchors')).toEqual({ refused: '“A” is taken by “Undo”. Change that one first.' });
  });
});

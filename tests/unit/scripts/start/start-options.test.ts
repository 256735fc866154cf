import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '@/scripts/start/start-options';

describe('parseStartOptions', () => {
  it('opens a window on a fresh profile where nothing is asked for', () => {
    expect(parseStartOptions([])).toEqual({ headless: false, screenshotsFolder: null, profileFolder: null });
  });

  it('makes folders absolute', () => {
    expect(parseStartOptions(['--keep-profile', 'mine', '--headless', '--screenshots', 'shots'])).toEqual({
      headless: true,
      screenshotsFolder: path.resolve('shots'),
      profileFolder: path.resolve('mine'),
    });
  });

  it('takes pictures without a window, whether or not that was said', () => {
    expect(parseStartOptions(['--screenshots', 'shots']).headless).toBe(true);
  });

  it.each([
    { words: ['--nope'], names: '--nope' },
    { words: ['extra'], names: 'extra' },
    { words: ['--screenshots'], names: '--screenshots' },
    { words: ['--keep-profile', ''], names: '--keep-profile' },
  ])('refuses $words and names the word', ({ words, names }) => {
    expect(() => parseStartOptions(words)).toThrow(names);
  });
});

import { describe, expect, it } from 'vitest';
import { formatPath, formatPlace, positionAt } from '@/lib/import/place';

describe('formatPath', () => {
  it('writes paths as people do', () => {
    expect(formatPath(['ratings', 2, 'rating'])).toBe('ratings[2].rating');
    expect(formatPath([0, 'a'])).toBe('[0].a');
    expect(formatPath([])).toBe('');
  });

  it('quotes keys that are no plain words and keeps them from disguising anything', () => {
    expect(formatPath(['a', 'b c'])).toBe('a["b c"]');
    expect(formatPath(['a\u202e"\nb'])).toBe('["a\\"b"]');
  });
});

describe('formatPlace', () => {
  it('says as much as is known', () => {
    const position = { line: 812, column: 15 };
    expect(formatPlace({ path: ['ratings', 2, 'rating'], position })).toBe(
      'ratings[2].rating, line 812, column 15',
    );
    expect(formatPlace({ path: [], position })).toBe('line 812, column 15');
    expect(formatPlace({ path: ['id'], position: null })).toBe('id');
    expect(formatPlace({ path: [], position: null })).toBeNull();
  });
});

describe('positionAt', () => {
  it('counts lines and columns from one, with any kind of line break', () => {
    expect(positionAt('ab\r\ncd\ne', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('ab\r\ncd\ne', 5)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab\r\ncd\ne', 8)).toEqual({ line: 3, column: 2 });
  });
});
